using System.Collections.Concurrent;
using System.Collections.Immutable;
using BackOffice.Domain.People;
using BackOffice.Graph.Calendars;
using Microsoft.Extensions.Logging;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using NodaTime;

namespace BackOffice.Graph.People;

/// <summary>
/// Absences as mailboxes tell them: automatic replies (<c>GET /users/{id}/mailboxSettings</c>; needs the application permission
/// MailboxSettings.Read) and what calendars show as out of office.
/// </summary>
public sealed class GraphAbsences(
    GraphServiceClient graph, CalendarGate gate, Schedules schedules, IClock clock, ILogger<GraphAbsences> logger) : IAbsences
{
    private static readonly Duration KeptFor = Duration.FromMinutes(5);

    // An absence of more days may be an entry a day. Holidays are told to the end if that is not further away.
    private static readonly Duration LookAhead = Duration.FromDays(14);

    private static readonly string[] Address = ["id", "mail"];
    private static readonly string[] Settings = ["automaticRepliesSetting"];

    private readonly ConcurrentDictionary<PersonId, MailboxAbsence> known = new();

    public async Task<ImmutableDictionary<PersonId, Absence>> FindAsync(IEnumerable<PersonId> people, Interval when, CancellationToken cancellation)
    {
        var asked = people.Distinct().ToList();
        var found = asked.ToDictionary(person => person, person => Known(person, when));
        var unread = asked.Where(person => found[person] is null).ToList();
        foreach (var (person, mailbox) in unread.Count == 0 ? [] : await ReadAsync(unread, when, cancellation))
        {
            found[person] = mailbox;
        }

        return (from person in asked let absence = found[person]?.During(when) where absence is not null select (person, absence))
            .ToImmutableDictionary(one => one.person, one => one.absence);
    }

    private MailboxAbsence? Known(PersonId person, Interval when) =>
        known.TryGetValue(person, out var mailbox) && mailbox.ReadAt + KeptFor > clock.GetCurrentInstant() && mailbox.Holds(when) ? mailbox : null;

    private async Task<Dictionary<PersonId, MailboxAbsence>> ReadAsync(List<PersonId> people, Interval when, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var covers = new Interval(when.Start, when.End + LookAhead);
        var mailboxes = await Task.WhenAll(people.Select(async person =>
            (Person: person, Address: await AddressAsync(person, cancellation), Replies: await RepliesAsync(person, cancellation))));
        string[] addresses = [.. mailboxes.Select(mailbox => mailbox.Address).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
        var calendars = await schedules.ReadAsync(addresses, covers, cancellation);
        Forget(now);
        var read = mailboxes.ToDictionary(mailbox => mailbox.Person, mailbox => new MailboxAbsence(
            now, covers, mailbox.Replies, mailbox.Address is { } address && calendars.TryGetValue(address, out var calendar) ? OutOfOffice(calendar) : null));
        foreach (var (person, mailbox) in read)
        {
            known[person] = mailbox;
        }

        return read;
    }

    private void Forget(Instant now)
    {
        foreach (var (person, mailbox) in known)
        {
            if (mailbox.ReadAt + KeptFor <= now)
            {
                known.TryRemove(person, out _);
            }
        }
    }

    private async Task<string?> AddressAsync(PersonId person, CancellationToken cancellation)
    {
        try
        {
            var user = await gate.CallAsync("somebody's address", token => graph.Users[person.Value].GetAsync(
                request =>
                {
                    request.QueryParameters.Select = Address;
                    request.Options.Add(CalendarGate.NoRetries);
                },
                token), cancellation);
            return string.IsNullOrWhiteSpace(user?.Mail) ? null : user.Mail;
        }
        catch (ODataError error) when (error.ResponseStatusCode == 404)
        {
            return null;
        }
    }

    private async Task<ImmutableArray<Interval>?> RepliesAsync(PersonId person, CancellationToken cancellation)
    {
        try
        {
            var settings = await gate.CallAsync("somebody's mailbox settings", token => graph.Users[person.Value].MailboxSettings.GetAsync(
                request =>
                {
                    request.QueryParameters.Select = Settings;
                    request.Options.Add(CalendarGate.NoRetries);
                },
                token), cancellation);
            return Replies(settings?.AutomaticRepliesSetting);
        }
        catch (ODataError error) when (error.ResponseStatusCode is 403 or 404)
        {
            logger.LogWarning("Graph does not let a mailbox's settings be read: {Status} {Code}.", error.ResponseStatusCode, error.Error?.Code);
            return null;
        }
    }

    private static ImmutableArray<Interval>? Replies(AutomaticRepliesSetting? setting) => setting?.Status switch
    {
        AutomaticRepliesStatus.Disabled => [],
        AutomaticRepliesStatus.AlwaysEnabled => [new Interval(null, null)],
        AutomaticRepliesStatus.Scheduled => Span(setting.ScheduledStartDateTime, setting.ScheduledEndDateTime) is { } span ? [span] : null,
        _ => null,
    };

    // An entry whose times cannot be read may be an absence: then nothing is known.
    private static ImmutableArray<Interval>? OutOfOffice(PersonSchedule calendar)
    {
        var spans = calendar.Items.Where(item => item.Status is FreeBusyStatus.Oof).Select(item => Span(item.Start, item.End)).ToList();
        return spans.Contains(null) ? null : [.. spans.OfType<Interval>()];
    }

    private static Interval? Span(DateTimeTimeZone? start, DateTimeTimeZone? end) =>
        GraphTime.Read(start) is { } from && GraphTime.Read(end) is { } to && from <= to ? new Interval(from, to) : null;
}
