using System.Collections.Immutable;
using BackOffice.Domain.Calendars;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Graph.Users.Item.CalendarView.Delta;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Graph.Calendars;

/// <summary>What has changed in a calendar (<c>GET /users/{mailbox}/calendarView/delta</c>; needs the application permission Calendars.Read).</summary>
public sealed class MeetingDelta(GraphServiceClient graph, CalendarGate gate, GraphOptions options)
{
    private const string Removed = "@removed";

    internal async Task<MeetingChanges> ReadAsync(string organizer, Interval within, string? mark, CancellationToken cancellation)
    {
        try
        {
            return await FollowAsync(organizer, within, mark, cancellation);
        }
        catch (ODataError error) when (mark is not null && error.ResponseStatusCode is 400 or 410)
        {
            // A mark that is too old is forgotten: all is told anew.
            return await FollowAsync(organizer, within, mark: null, cancellation);
        }
        catch (ODataError error) when (error.ResponseStatusCode is 403 or 404)
        {
            throw new CalendarRefusedException($"Graph refused changes of a calendar with {error.ResponseStatusCode} {error.Error?.Code}.", error);
        }
    }

    private async Task<MeetingChanges> FollowAsync(string organizer, Interval within, string? mark, CancellationToken cancellation)
    {
        Dictionary<string, Event> latest = new(StringComparer.Ordinal);
        var next = mark;
        while (true)
        {
            var link = next;
            var page = await gate.CallAsync("changes of a calendar", token => PageAsync(organizer, within, link, token), cancellation)
                ?? throw new CalendarRefusedException("Graph gave an empty answer for changes of a calendar.");
            foreach (var changed in (page.Value ?? []).Where(one => one.Id is not null))
            {
                latest[changed.Id!] = changed;
            }

            if (page.OdataDeltaLink is { } done)
            {
                var gone = latest.Values.Where(IsGone).Select(one => one.Id!).ToImmutableArray();
                return new([.. latest.Values.Where(one => !IsGone(one) && one.Start is not null).Select(MeetingRequest.Read)], gone, done);
            }

            next = page.OdataNextLink ?? throw new CalendarRefusedException("Graph gave changes of a calendar without an end.");
        }
    }

    private Task<DeltaGetResponse?> PageAsync(string organizer, Interval within, string? link, CancellationToken cancellation)
    {
        var calendar = graph.Users[organizer].CalendarView.Delta;
        if (link is null)
        {
            return calendar.GetAsDeltaGetResponseAsync(
                request =>
                {
                    request.QueryParameters.StartDateTime = InstantPattern.General.Format(within.Start);
                    request.QueryParameters.EndDateTime = InstantPattern.General.Format(within.End);
                    MeetingRequest.Prepare(request);
                },
                cancellation);
        }

        // The token goes to Graph's own host and nowhere else, whatever a stored mark says.
        return Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Authority == options.Endpoint.Authority
            ? calendar.WithUrl(link).GetAsDeltaGetResponseAsync(MeetingRequest.Prepare, cancellation)
            : throw new ArgumentException("The mark is none of this calendar service.", nameof(link));
    }

    private static bool IsGone(Event one) => one.AdditionalData.ContainsKey(Removed) || one.IsCancelled is true;
}
