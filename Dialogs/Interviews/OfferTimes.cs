using System.Collections.Immutable;
using BackOffice.Cards.Interviews;
using BackOffice.Domain.Calendars;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Dialogs.Interviews;

/// <summary>Searches the calendars for times at which an interview can be.</summary>
public sealed class OfferTimes(ReadCalendars calendars, IInterviews interviews, InterviewRules rules, WorkingHours hours, IClock clock)
{
    /// <summary>Times are looked for within so many days at most.</summary>
    public const int MostDays = 35;

    /// <summary>Calendars are read so far beyond the wish, so that a later day can be offered.</summary>
    private static readonly Duration Later = Duration.FromDays(5);

    /// <param name="draft">Its people are found.</param>
    /// <param name="after">Only times from then on; null for all.</param>
    /// <exception cref="CalendarsUnavailableException">The calendars did not answer. Try again later.</exception>
    public async Task<SlotOffer> FindAsync(InterviewDraft draft, Person reader, Instant? after, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(reader);
        var (request, names) = await RequestAsync(draft, after, cancellation);
        return new SlotOffer(
            draft,
            FindSlots.In(request),
            request.People.ToImmutableDictionary(person => person.Mailbox, person => person.Hours.Zone, StringComparer.OrdinalIgnoreCase),
            names,
            ZoneOf(reader));
    }

    /// <summary>The slot that begins at a time, if it still fits; or the one of a concession. The calendars are read anew.</summary>
    /// <param name="isConcession">The time fits only if something gives way, and somebody has said so.</param>
    public async Task<Slot?> AtAsync(InterviewDraft draft, Instant start, bool isConcession, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var (request, _) = await RequestAsync(draft, after: null, cancellation);
        if (isConcession)
        {
            return FindSlots.In(request).Why?.Relaxations.Select(relaxation => relaxation.Fits).FirstOrDefault(slot => slot.Start == start);
        }

        return FindSlots.At(request, start);
    }

    /// <summary>Those of several slots that still fit, as they are now; the calendars are read once.</summary>
    /// <param name="draft">Its people are found, and its days hold the times.</param>
    /// <param name="starts">When the slots begin.</param>
    /// <exception cref="CalendarsUnavailableException">The calendars did not answer. Try again later.</exception>
    public async Task<ImmutableArray<Slot>> AtAsync(InterviewDraft draft, IReadOnlyCollection<Instant> starts, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(starts);
        var (request, _) = await RequestAsync(draft, after: null, cancellation);
        return [.. starts.Order().Select(start => FindSlots.At(request, start)).OfType<Slot>()];
    }

    /// <summary>On whose clock somebody reads.</summary>
    public DateTimeZone ZoneOf(Person reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader.TimeZone is { } zone ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) ?? hours.Zone : hours.Zone;
    }

    private async Task<(SlotRequest Request, ImmutableDictionary<string, string> RoomNames)> RequestAsync(
        InterviewDraft draft, Instant? after, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var there = draft.IsMove ? await interviews.FindAsync(draft.Id, cancellation) : null;
        var wanted = there is null ? TimesWanted.Of(draft, rules.Slots) : TimesWanted.Of(there);
        var range = RangeOf(draft, after, now);
        var own = new OwnTime(draft.Id, there?.Booking?.Slot is { } booked ? new Interval(booked.Start, booked.End) : null);
        var (people, rooms, names) = await calendars.ReadAsync(
            wanted.Panel, draft.NeedsRoom, new Interval(range.Start, range.End + Later), own, cancellation);
        var candidate = there?.Candidate.Zone ?? draft.Candidate.Zone;
        return (
            new SlotRequest(range, hours.Zone, wanted.Rounds, people)
            {
                Now = now,
                Notice = rules.Slots.Notice,
                Holidays = [.. hours.Holidays],
                Within = PartsOfDay.Of(draft.Part),
                Candidate = candidate is { Length: > 0 } && DateTimeZoneProviders.Tzdb.GetZoneOrNull(candidate) is { } zone
                    ? new CandidateTime(zone, rules.Slots.Candidates)
                    : null,
                Rooms = rooms,
                KnownUntil = range.End + Later,
            },
            names);
    }

    private Interval RangeOf(InterviewDraft draft, Instant? after, Instant now)
    {
        var start = Instant.Max(Instant.Max(hours.Zone.AtStartOfDay(draft.From).ToInstant(), now), after ?? Instant.MinValue);
        var end = hours.Zone.AtStartOfDay(draft.Until.PlusDays(1)).ToInstant();

        // What is past leaves nothing to search, which the search explains.
        var latest = start + Duration.FromDays(MostDays);
        return new Interval(start, end < start ? start + Hold.Quarter : Instant.Min(end, latest));
    }
}
