using System.Text.Json.Nodes;
using BackOffice.Playground.GraphEmulator.Mailboxes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BackOffice.Playground.GraphEmulator.Calendars;

/// <summary><c>POST /users/{id | userPrincipalName}/calendar/getSchedule</c>. A calendar that cannot be read does not fail the call: its schedule has an error.</summary>
internal static class ScheduleRoutes
{
    private const string Context = "https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.scheduleInformation)";
    private const int MostSchedules = 20;
    private static readonly TimeSpan LongestPeriod = TimeSpan.FromDays(62);

    public static void MapSchedules(this IEndpointRouteBuilder routes, CalendarFolder calendars, MailboxFolder mailboxes, AddressBook addresses) =>
        routes.MapPost("/users/{id}/calendar/getSchedule", async (string id, HttpRequest request) =>
        {
            addresses.Get(id);
            var asked = Read(await GraphBody.ReadAsync(request), GraphPreferences.Of(request).Zone);
            return new JsonObject
            {
                ["@odata.context"] = Context,
                ["value"] = new JsonArray([.. asked.Schedules.Select(address => Show(address, asked, calendars, mailboxes, addresses))]),
            };
        });

    private static Asked Read(JsonObject body, string zone)
    {
        var schedules = GraphBody.Parameter(body, "Schedules") as JsonArray;
        if (schedules is null or { Count: 0 })
            throw GraphErrorException.BadRequest("The parameter 'Schedules' is missing or empty.", "ErrorInvalidParameter");
        if (schedules.Count > MostSchedules)
            throw GraphErrorException.BadRequest($"No more than {MostSchedules} schedules can be asked for at once.", "ErrorInvalidParameter");
        var start = EmulatedZones.Read(GraphBody.Parameter(body, "StartTime"), "StartTime");
        var end = EmulatedZones.Read(GraphBody.Parameter(body, "EndTime"), "EndTime");
        if (end <= start)
            throw GraphErrorException.BadRequest("The end time must be later than the start time.", "ErrorInvalidTimeInterval");
        if (end - start >= LongestPeriod)
            throw GraphErrorException.BadRequest("The requested period is too long; the limit is 62 days.", "ErrorTimeIntervalTooBig");
        var interval = (int?)GraphBody.Parameter(body, "AvailabilityViewInterval") ?? 30;
        if (interval is < 5 or > 1440 || TimeSpan.FromMinutes(interval) > end - start)
            throw GraphErrorException.BadRequest("The interval of the availability view is not valid.", "ErrorInvalidMergedFreeBusyInterval");
        return new([.. schedules.Select(address => (string?)address ?? string.Empty)], start, end, TimeSpan.FromMinutes(interval), zone);
    }

    private static JsonObject Show(string address, Asked asked, CalendarFolder calendars, MailboxFolder mailboxes, AddressBook addresses)
    {
        if (addresses.Find(address) is not { } owner)
            return Failed(address, $"Unable to resolve e-mail address {address} to an Active Directory object.", "ErrorMailRecipientNotFound");
        var mailbox = mailboxes.Of(owner.Id);
        if (mailbox.IsClosed)
            return Failed(address, "The caller does not have access to free/busy data.", "ErrorNoFreeBusyAccess");
        var events = calendars.Of(owner.Id, asked.Start, asked.End);
        return new()
        {
            ["scheduleId"] = address,
            ["availabilityView"] = View(events, asked),
            ["scheduleItems"] = new JsonArray([.. events.Select(one => Show(one, asked.Zone))]),
            ["workingHours"] = mailbox.ShowWorkingHours(),
        };
    }

    private static JsonObject Failed(string address, string message, string code) => new()
    {
        ["scheduleId"] = address,
        ["availabilityView"] = string.Empty,
        ["scheduleItems"] = new JsonArray(),
        ["error"] = new JsonObject { ["message"] = message, ["responseCode"] = code },
    };

    private static JsonObject Show(EmulatedEvent one, string zone) => new()
    {
        ["isPrivate"] = false,
        ["status"] = one.ShowAs,
        ["subject"] = one.Subject,
        ["location"] = string.Empty,
        ["start"] = EmulatedZones.Show(one.Start, zone),
        ["end"] = EmulatedZones.Show(one.End, zone),
    };

    private static string View(IReadOnlyList<EmulatedEvent> events, Asked asked)
    {
        var slots = (int)Math.Ceiling((asked.End - asked.Start) / asked.Interval);
        return string.Create(slots, (events, asked), static (view, state) =>
        {
            for (var slot = 0; slot < view.Length; slot++)
            {
                var start = state.asked.Start + (slot * state.asked.Interval);
                view[slot] = state.events.Where(one => one.Start < start + state.asked.Interval && one.End > start).Select(Digit).DefaultIfEmpty('0').Max();
            }
        });
    }

    private static char Digit(EmulatedEvent one) => one.ShowAs switch
    {
        "tentative" => '1',
        "busy" => '2',
        "oof" => '3',
        _ => '0',
    };

    private sealed record Asked(IReadOnlyList<string> Schedules, DateTimeOffset Start, DateTimeOffset End, TimeSpan Interval, string Zone);
}
