using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BackOffice.Playground.GraphEmulator.Users;

/// <summary><c>/users</c>, <c>/users/{id | userPrincipalName}</c> and <c>/users/{id | userPrincipalName}/manager</c>.</summary>
internal static class UserRoutes
{
    private const string Metadata = "https://graph.microsoft.com/v1.0/$metadata";

    public static void MapUsers(this IEndpointRouteBuilder routes, UserDirectory users)
    {
        routes.MapGet("/users", (HttpRequest request) => List(request, users));
        routes.MapGet("/users/{id}", (string id, HttpRequest request) => Get(id, request, users));
        routes.MapGet("/users/{id}/manager", (string id, HttpRequest request) => GetManager(id, request, users));
    }

    private static JsonObject List(HttpRequest request, UserDirectory users)
    {
        var query = UserQuery.Read(request);
        var matches = query.Apply(users.All);
        var page = matches.Skip(query.Skipped).Take(query.Top).ToList();
        var answer = new JsonObject { ["@odata.context"] = $"{Metadata}#users" };
        if (query.Count)
            answer["@odata.count"] = matches.Count;
        if (query.Skipped + page.Count < matches.Count)
            answer["@odata.nextLink"] = NextLink(request, query.Skipped + page.Count);
        answer["value"] = new JsonArray([.. page.Select(user => user.ToJson(query.Select))]);
        return answer;
    }

    private static JsonObject Get(string id, HttpRequest request, UserDirectory users)
    {
        var user = users.Find(id) ?? throw GraphErrorException.NotFound(id);
        var shown = user.ToJson(UserQuery.ReadSelect(request));
        if (request.Query["$expand"].ToString().StartsWith("manager", StringComparison.Ordinal) && Manager(user, users) is { } manager)
            shown["manager"] = AsDirectoryObject(manager, []);
        shown.Insert(0, "@odata.context", $"{Metadata}#users/$entity");
        return shown;
    }

    private static JsonObject GetManager(string id, HttpRequest request, UserDirectory users)
    {
        var user = users.Find(id) ?? throw GraphErrorException.NotFound(id);
        var manager = Manager(user, users) ?? throw GraphErrorException.NotFound("manager");
        var shown = AsDirectoryObject(manager, UserQuery.ReadSelect(request));
        shown.Insert(0, "@odata.context", $"{Metadata}#directoryObjects/$entity");
        return shown;
    }

    private static EmulatedUser? Manager(EmulatedUser user, UserDirectory users) => user.ManagerId is null ? null : users.Find(user.ManagerId);

    private static JsonObject AsDirectoryObject(EmulatedUser user, IReadOnlyCollection<string> select)
    {
        var shown = user.ToJson(select);
        shown.Insert(0, "@odata.type", "#microsoft.graph.user");
        return shown;
    }

    private static string NextLink(HttpRequest request, int skipped)
    {
        var kept = request.Query.Where(parameter => parameter.Key != "$skiptoken")
            .Select(parameter => $"{parameter.Key}={Uri.EscapeDataString(parameter.Value.ToString())}");
        var query = string.Join('&', kept.Append($"$skiptoken={skipped.ToString(CultureInfo.InvariantCulture)}"));
        return $"{request.Scheme}://{request.Host}{request.Path}?{query}";
    }
}
