using System.Collections.Immutable;
using BackOffice.Domain.Calendars;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Bot.Interviews;

/// <summary>Looks once more whether everybody has time, right before it is booked: calendars fill up by other hands than ours.</summary>
internal sealed class CheckHeldTime(IFreeBusy calendars, IMeetings meetings)
{
    /// <summary>The mailboxes of people and rooms that are taken by something else. Who has only pencilled something in, and whose calendar nobody can read, was agreed with.</summary>
    public async Task<ImmutableArray<string>> TakenAsync(
        Interview interview, Slot slot, string organizer, string key, CancellationToken cancellation)
    {
        var when = new Interval(slot.Start, slot.End);
        string[] mailboxes =
        [
            .. slot.Rounds.SelectMany(round => round.People.Concat(round.Room is { } room ? [room] : [])).Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        var found = await calendars.FindAsync(mailboxes, when, cancellation);
        var taken = Taken(found, slot, interview.Booking?.Slot);
        if (taken.IsEmpty)
        {
            return taken;
        }

        // An answer may have been lost: then it is this very meeting that takes the time.
        var there = await meetings.ChangesAsync(organizer, when, mark: null, cancellation);
        return there.Changed.FirstOrDefault(meeting => meeting.Key == key) is { } own ? Taken(found, slot, interview.Booking?.Slot, own.When) : taken;
    }

    private static ImmutableArray<string> Taken(
        ImmutableDictionary<string, FreeBusy> found, Slot slot, Slot? booked, Interval? own = null) =>
    [
        .. found.Where(calendar => slot.Rounds
                .Where(round => round.People.Append(round.Room).Contains(calendar.Key, StringComparer.OrdinalIgnoreCase))
                .Any(round => calendar.Value.Taken.Any(taken => taken.As is not TakenAs.Tentative
                    && taken.Start < round.End && taken.End > round.Start
                    && (taken.Start, taken.End) != (booked?.Start, booked?.End)
                    && (taken.Start, taken.End) != (own?.Start, own?.End))))
            .Select(calendar => calendar.Key)
            .Order(StringComparer.Ordinal),
    ];
}
