using System.Text.Json.Nodes;
using BackOffice.Playground.GraphEmulator.Mailboxes;
using BackOffice.Playground.GraphEmulator.Users;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace BackOffice.Playground.GraphEmulator.Calendars;

/// <summary><c>/users/{id}/events</c>, <c>/users/{id}/events/{event}</c> and <c>/users/{id}/events/{event}/cancel</c>.</summary>
internal sealed class EventRoutes(CalendarFolder calendars, MailboxFolder mailboxes, AddressBook addresses, Invitations invitations, LinkSwitch links)
{
    private const string Metadata = "https://graph.microsoft.com/v1.0/$metadata";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/users/{id}/events", CreateAsync);
        routes.MapGet("/users/{id}/events/{item}", Get);
        routes.MapPatch("/users/{id}/events/{item}", ChangeAsync);
        routes.MapDelete("/users/{id}/events/{item}", Delete);
        routes.MapPost("/users/{id}/events/{item}/cancel", CancelAsync);
    }

    private async Task<IResult> CreateAsync(string id, HttpRequest request)
    {
        var owner = Open(id);
        var body = await GraphBody.ReadAsync(request);
        var wanted = EventRequest.New(body, owner);
        if (wanted.TransactionId is { } transaction && calendars.All.FirstOrDefault(one => one.Owner == owner.Id && one.TransactionId == transaction) is { } known)
            return Created(known, owner, request);
        var isOnline = links.AreAllowed && (bool?)body["isOnlineMeeting"] is true && (string?)body["onlineMeetingProvider"] is "teamsForBusiness";
        var added = calendars.Add(wanted with { Uid = string.Empty });
        if (isOnline)
        {
            var join = $"https://teams.microsoft.com/l/meetup-join/19%3ameeting_{added.Id}%40thread.v2/0";
            added = calendars.Change(added.Id, one => one with { JoinUrl = join, Text = $"{one.Text}\n\nJoin the meeting: {join}" })!;
        }
        return Created(invitations.Send(added), owner, request);
    }

    private IResult Get(string id, string item, HttpRequest request)
    {
        var owner = Open(id);
        return Results.Json(Single(Find(owner, item), owner, request, UserQuery.ReadSelect(request)));
    }

    private async Task<IResult> ChangeAsync(string id, string item, HttpRequest request)
    {
        var owner = Open(id);
        var before = Find(owner, item);
        if (!before.IsOrganizer)
            throw GraphErrorException.BadRequest("You need to be an organizer to change a meeting.", "ErrorAccessDenied");
        var body = await GraphBody.ReadAsync(request);
        if (body.ContainsKey("transactionId"))
            throw GraphErrorException.BadRequest("The property 'transactionId' cannot be changed.", "ErrorInvalidPropertySet");
        var after = calendars.Change(before.Id, one => EventRequest.Apply(body, one))!;
        invitations.Withdraw(after, [.. before.Attendees.Where(was => !after.Attendees.Any(one => string.Equals(one.Address, was.Address, StringComparison.OrdinalIgnoreCase)))]);
        return Results.Json(Single(invitations.Send(after), owner, request, []));
    }

    private IResult Delete(string id, string item)
    {
        var found = Find(Open(id), item);
        if (found.IsOrganizer)
            invitations.Withdraw(found, found.Attendees);
        calendars.Remove(found.Id);
        return Results.NoContent();
    }

    private async Task<IResult> CancelAsync(string id, string item, HttpRequest request)
    {
        var found = Find(Open(id), item);
        await GraphBody.ReadAsync(request);
        if (!found.IsOrganizer || found.Attendees.IsEmpty)
            throw GraphErrorException.BadRequest("Your request can't be completed. You need to be an organizer to cancel a meeting.", "ErrorInvalidRequest");
        invitations.Withdraw(found, found.Attendees);
        calendars.Remove(found.Id);
        return Results.StatusCode(StatusCodes.Status202Accepted);
    }

    private MailboxOwner Open(string id)
    {
        var owner = addresses.Get(id);
        return mailboxes.Of(owner.Id).IsClosed ? throw GraphErrorException.Denied() : owner;
    }

    private EmulatedEvent Find(MailboxOwner owner, string item) => calendars.Find(owner.Id, GraphPreferences.ReadId(item)) ?? throw GraphErrorException.NoItem();

    // What is told first may be told before the link is made.
    private IResult Created(EmulatedEvent one, MailboxOwner owner, HttpRequest request)
    {
        var shown = Single(one, owner, request, []);
        if (one.JoinUrl is not null && links.IsLate())
            shown["onlineMeeting"] = null;
        return Results.Json(shown, statusCode: StatusCodes.Status201Created);
    }

    private static JsonObject Single(EmulatedEvent one, MailboxOwner owner, HttpRequest request, IReadOnlyCollection<string> select)
    {
        var shown = EventJson.Show(one, owner, GraphPreferences.Of(request), select);
        shown.Insert(0, "@odata.context", $"{Metadata}#users('{Uri.EscapeDataString(owner.Id)}')/events/$entity");
        return shown;
    }
}
