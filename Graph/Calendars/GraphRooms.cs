using System.Collections.Immutable;
using BackOffice.Domain.Calendars;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;

namespace BackOffice.Graph.Calendars;

/// <summary>Meeting rooms through Microsoft Graph (<c>GET /places/microsoft.graph.room</c>; needs the application permission Place.Read.All).</summary>
public sealed class GraphRooms(GraphServiceClient graph, CalendarGate gate) : IRooms
{
    private const int PageSize = 100;

    public async Task<ImmutableArray<Domain.Calendars.Room>> ListAsync(CancellationToken cancellation)
    {
        List<Microsoft.Graph.Models.Room> rooms = [];
        try
        {
            for (string? link = null; ;)
            {
                var next = link;
                var page = await gate.CallAsync("the list of rooms", token => PageAsync(next, token), cancellation);
                rooms.AddRange(page?.Value ?? []);
                link = page?.OdataNextLink;
                if (link is null)
                {
                    return [.. rooms.Where(room => room is { EmailAddress: { Length: > 0 }, DisplayName: { Length: > 0 } }).Select(Read).OrderBy(room => room.Name, StringComparer.OrdinalIgnoreCase)];
                }
            }
        }
        catch (ODataError error) when (error.ResponseStatusCode is 403 or 404)
        {
            throw new CalendarRefusedException($"Graph refused the list of rooms with {error.ResponseStatusCode} {error.Error?.Code}.", error);
        }
    }

    private Task<RoomCollectionResponse?> PageAsync(string? link, CancellationToken cancellation) => link is null
        ? graph.Places.GraphRoom.GetAsync(
            request =>
            {
                request.QueryParameters.Top = PageSize;
                request.Options.Add(CalendarGate.NoRetries);
            },
            cancellation)
        : graph.Places.GraphRoom.WithUrl(link).GetAsync(request => request.Options.Add(CalendarGate.NoRetries), cancellation);

    private static Domain.Calendars.Room Read(Microsoft.Graph.Models.Room room) =>
        new(room.EmailAddress!, room.DisplayName!, room.Capacity, string.IsNullOrWhiteSpace(room.Building) ? null : room.Building, room.FloorNumber);
}
