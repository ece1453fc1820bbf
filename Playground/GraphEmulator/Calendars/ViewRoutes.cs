using System.Globalization;
using System.Text.Json.Nodes;
using BackOffice.Playground.GraphEmulator.Mailboxes;
using BackOffice.Playground.GraphEmulator.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BackOffice.Playground.GraphEmulator.Calendars;

/// <summary><c>/users/{id}/events</c>, <c>/users/{id}/calendarView</c> and <c>/users/{id}/calendarView/delta</c>, by the name with and without parentheses.</summary>
internal sealed class ViewRoutes(CalendarFolder calendars, MailboxFolder mailboxes, AddressBook addresses)
{
    private const string Metadata = "https://graph.microsoft.com/v1.0/$metadata";
    private const string DeltaToken = "$deltatoken";
    private const int UsualPage = 10;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/users/{id}/events", (string id, HttpRequest request) =>
        {
            if (request.Query.ContainsKey("$filter"))
                throw new GraphErrorException(StatusCodes.Status501NotImplemented, "NotImplemented", "The emulator filters no events.");
            var owner = Open(id);
            return Page(request, owner, [.. calendars.All.Where(one => one.Owner == owner.Id)], "events");
        });
        routes.MapGet("/users/{id}/calendarView", (string id, HttpRequest request) =>
        {
            var owner = Open(id);
            return Page(request, owner, calendars.Of(owner.Id, Time(request, "startDateTime"), Time(request, "endDateTime")), "calendarView");
        });
        routes.MapGet("/users/{id}/calendarView/delta", Delta);
        routes.MapGet("/users/{id}/calendarView/delta()", Delta);
    }

    private static JsonObject Page(HttpRequest request, MailboxOwner owner, IReadOnlyList<EmulatedEvent> events, string what)
    {
        var (top, skipped) = (GraphPage.Top(request, UsualPage), GraphPage.Skip(request));
        var (wanted, select) = (GraphPreferences.Of(request), UserQuery.ReadSelect(request));
        var answer = new JsonObject { ["@odata.context"] = $"{Metadata}#users('{Uri.EscapeDataString(owner.Id)}')/{what}" };
        if (skipped + top < events.Count)
            answer["@odata.nextLink"] = GraphPage.NextLink(request, skipped + top);
        answer["value"] = new JsonArray([.. events.Skip(skipped).Take(top).Select(one => EventJson.Show(one, owner, wanted, select))]);
        return answer;
    }

    // The token carries what was asked for first, and up to which change was told.
    private JsonObject Delta(string id, HttpRequest request)
    {
        var owner = Open(id);
        var (start, end, known) = request.Query[DeltaToken].FirstOrDefault() is { } token
            ? ReadToken(token)
            : (Time(request, "startDateTime"), Time(request, "endDateTime"), -1);
        var now = calendars.Version;
        var changed = calendars.ChangedAfter(owner.Id, known).Where(one => one.Start < end && one.End > start && (known >= 0 || !one.IsRemoved));
        var wanted = GraphPreferences.Of(request);
        return new()
        {
            ["@odata.context"] = $"{Metadata}#Collection(event)",
            ["@odata.deltaLink"] = $"{request.Scheme}://{request.Host}{request.Path}?{DeltaToken}={start.Ticks}-{end.Ticks}-{now}",
            ["value"] = new JsonArray([.. changed.Select(one => one.IsRemoved ? Gone(one, wanted) : EventJson.Show(one, owner, wanted, []))]),
        };
    }

    private static JsonObject Gone(EmulatedEvent one, GraphPreferences wanted) => new()
    {
        ["@removed"] = new JsonObject { ["reason"] = "deleted" },
        ["id"] = wanted.Show(one.Id),
    };

    private static (DateTimeOffset Start, DateTimeOffset End, int Known) ReadToken(string token) =>
        token.Split('-') is [var start, var end, var known]
            && long.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && long.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            && int.TryParse(known, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? (new(from, TimeSpan.Zero), new(to, TimeSpan.Zero), version)
            : throw new GraphErrorException(StatusCodes.Status410Gone, "SyncStateNotFound", "The sync state generation is not found; a full sync is needed.");

    private MailboxOwner Open(string id)
    {
        var owner = addresses.Get(id);
        return mailboxes.Of(owner.Id).IsClosed ? throw GraphErrorException.Denied() : owner;
    }

    private static DateTimeOffset Time(HttpRequest request, string parameter) =>
        DateTimeOffset.TryParse(request.Query[parameter], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? time
            : throw GraphErrorException.BadRequest($"This request requires a time window specified by the query string parameters StartDateTime and EndDateTime: {parameter}.", "ErrorInvalidParameter");
}
