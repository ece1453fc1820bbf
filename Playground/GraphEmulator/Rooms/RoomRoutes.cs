using System.Text.Json.Nodes;
using BackOffice.Playground.DemoOffice;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BackOffice.Playground.GraphEmulator.Rooms;

/// <summary><c>GET /places/microsoft.graph.room</c>, by its long name and by its short one.</summary>
internal static class RoomRoutes
{
    private const string Context = "https://graph.microsoft.com/v1.0/$metadata#places/microsoft.graph.room";

    public static void MapRooms(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/places/microsoft.graph.room", List);
        routes.MapGet("/places/graph.room", List);
    }

    private static JsonObject List(HttpRequest request)
    {
        var top = GraphPage.Top(request, usual: 100);
        var skipped = GraphPage.Skip(request);
        var answer = new JsonObject { ["@odata.context"] = Context };
        if (skipped + top < DemoRooms.All.Count)
            answer["@odata.nextLink"] = GraphPage.NextLink(request, skipped + top);
        answer["value"] = new JsonArray([.. DemoRooms.All.Skip(skipped).Take(top).Select(Show)]);
        return answer;
    }

    private static JsonObject Show(DemoRoom room) => new()
    {
        ["id"] = room.ObjectId,
        ["displayName"] = room.Name,
        ["emailAddress"] = room.Mail,
        ["nickname"] = room.Name,
        ["capacity"] = room.Capacity,
        ["building"] = room.Building,
        ["floorNumber"] = room.Floor,
        ["floorLabel"] = null,
        ["label"] = null,
        ["bookingType"] = "standard",
        ["isWheelChairAccessible"] = false,
        ["tags"] = new JsonArray(),
    };
}
