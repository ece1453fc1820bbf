using BackOffice.Domain.Calendars;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Graph.Users.Item.Events.Item.Cancel;
using Microsoft.Kiota.Abstractions;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Graph.Calendars;

/// <summary>Meetings through Microsoft Graph (<c>/users/{mailbox}/events</c>; needs the application permission Calendars.ReadWrite).</summary>
public sealed class GraphMeetings(GraphServiceClient graph, CalendarGate gate, MeetingDelta delta) : IMeetings
{
    // What is asked for when a meeting is looked for: nothing of it but what tells it.
    private static readonly string[] Properties = ["id", "transactionId", "start", "end", "isOnlineMeeting", "onlineMeeting", "attendees", "isCancelled"];

    // A link is made within moments of the meeting.
    private static readonly TimeSpan UntilLink = TimeSpan.FromSeconds(1);

    public async Task<BookedMeeting> BookAsync(string organizer, Meeting meeting, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        // The service drops a meeting that it gets twice, but nobody says for how long it remembers. The calendar itself never forgets.
        var booked = await FindByKeyAsync(organizer, meeting, cancellation) ?? await CreateAsync(organizer, meeting, cancellation);
        if (!booked.IsOnline || booked.JoinLink is not null)
        {
            return booked;
        }

        await gate.PauseAsync(UntilLink, cancellation);
        return await FindAsync(organizer, booked.Id, cancellation) ?? booked;
    }

    public async Task<BookedMeeting?> FindAsync(string organizer, string id, CancellationToken cancellation)
    {
        try
        {
            var found = await CallAsync("a meeting", token => graph.Users[organizer].Events[id].GetAsync(
                request =>
                {
                    request.QueryParameters.Select = Properties;
                    MeetingRequest.Prepare(request);
                },
                token), cancellation);
            return found is null or { IsCancelled: true } ? null : MeetingRequest.Read(found);
        }
        catch (ODataError error) when (IsGone(error))
        {
            return null;
        }
    }

    public async Task<BookedMeeting?> ChangeAsync(string organizer, string id, Meeting meeting, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        try
        {
            var changed = await CallAsync(
                "a change of a meeting",
                token => graph.Users[organizer].Events[id].PatchAsync(MeetingRequest.Change(meeting), MeetingRequest.Prepare, token),
                cancellation);
            return MeetingRequest.Read(changed!);
        }
        catch (ODataError error) when (IsGone(error))
        {
            return null;
        }
    }

    public async Task CancelAsync(string organizer, string id, string comment, CancellationToken cancellation)
    {
        try
        {
            await CallAsync("a cancellation", token => graph.Users[organizer].Events[id].Cancel.PostAsync(
                new CancelPostRequestBody { Comment = comment }, MeetingRequest.Prepare, token), cancellation);
        }
        catch (ODataError error) when (error.ResponseStatusCode == 400)
        {
            // Nobody is invited, so there is nobody to tell.
            await DeleteAsync(organizer, id, cancellation);
        }
        catch (ODataError error) when (IsGone(error))
        {
        }
    }

    public Task<MeetingChanges> ChangesAsync(string organizer, Interval within, string? mark, CancellationToken cancellation) =>
        delta.ReadAsync(organizer, within, mark, cancellation);

    private async Task<BookedMeeting> CreateAsync(string organizer, Meeting meeting, CancellationToken cancellation)
    {
        try
        {
            var created = await CallAsync(
                "a new meeting",
                token => graph.Users[organizer].Events.PostAsync(MeetingRequest.Create(meeting), MeetingRequest.Prepare, token),
                cancellation);
            return MeetingRequest.Read(created!);
        }
        catch (ODataError error) when (error.ResponseStatusCode == 409)
        {
            return await FindByKeyAsync(organizer, meeting, cancellation)
                ?? throw new CalendarRefusedException("Graph has had this meeting before, and does not have it any more.", error);
        }
    }

    private async Task<BookedMeeting?> FindByKeyAsync(string organizer, Meeting meeting, CancellationToken cancellation)
    {
        var near = await CallAsync("meetings of a time", token => graph.Users[organizer].CalendarView.GetAsync(
            request =>
            {
                request.QueryParameters.StartDateTime = InstantPattern.General.Format(meeting.When.Start);
                request.QueryParameters.EndDateTime = InstantPattern.General.Format(meeting.When.End);
                request.QueryParameters.Select = Properties;
                request.QueryParameters.Top = 100;
                MeetingRequest.Prepare(request);
            },
            token), cancellation);
        return near?.Value?.Find(one => one.TransactionId == meeting.Key && one.IsCancelled is not true) is { } found ? MeetingRequest.Read(found) : null;
    }

    private async Task DeleteAsync(string organizer, string id, CancellationToken cancellation)
    {
        try
        {
            await CallAsync("a removal", token => graph.Users[organizer].Events[id].DeleteAsync(MeetingRequest.Prepare, token), cancellation);
        }
        catch (ODataError error) when (IsGone(error))
        {
        }
    }

    private Task<bool> CallAsync(string what, Func<CancellationToken, Task> call, CancellationToken cancellation) => CallAsync(
        what,
        async token =>
        {
            await call(token);
            return true;
        },
        cancellation);

    private async Task<T> CallAsync<T>(string what, Func<CancellationToken, Task<T>> call, CancellationToken cancellation)
    {
        try
        {
            return await gate.CallAsync(what, call, cancellation);
        }
        catch (ODataError error) when (error.ResponseStatusCode is 401 or 403 || error.Error?.Code is "ErrorInvalidUser" or "MailboxNotEnabledForRESTAPI")
        {
            throw new CalendarRefusedException($"Graph refused {what} with {error.ResponseStatusCode} {error.Error?.Code}.", error);
        }
    }

    private static bool IsGone(ApiException error) => error.ResponseStatusCode is 404 or 410;
}
