using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>
/// A quarter of an hour of one calendar that belongs to an interview. There is one row a mailbox and quarter, so that whoever wants the
/// same time meets it.
/// </summary>
/// <param name="Mailbox">In small letters.</param>
/// <param name="Slot">The beginning of the quarter.</param>
/// <param name="Until">From then on it stands in nobody's way.</param>
public sealed record Hold(string Mailbox, Instant Slot, CaseId Interview, Instant Until)
{
    /// <summary>An interview holds so many at most: they change in its own transaction, and when it moves those of both times do.</summary>
    public const int Most = 32;

    /// <summary>What one hold takes.</summary>
    public static Duration Quarter { get; } = Duration.FromMinutes(15);

    /// <summary>What a slot takes of the calendars of all who come, and of its rooms.</summary>
    public static ImmutableArray<Hold> Of(Slot slot, CaseId interview, Instant until)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return
        [
            .. slot.Rounds.SelectMany(round => CalendarsOf(round).SelectMany(mailbox =>
                    QuartersOf(round).Select(quarter => new Hold(mailbox.ToLowerInvariant(), quarter, interview, until))))
                .DistinctBy(hold => (hold.Mailbox, hold.Slot)),
        ];
    }

    public bool IsInTheWayOf(Hold wanted, Instant now)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return Interview != wanted.Interview && Until > now && (Mailbox, Slot) == (wanted.Mailbox, wanted.Slot);
    }

    private static IEnumerable<string> CalendarsOf(SlotRound round) => round.People.Concat(round.Optional).Concat(round.Room is { } room ? [room] : []);

    // Slots begin at any quarter of the office's clock, which is one of UTC's too.
    private static IEnumerable<Instant> QuartersOf(SlotRound round)
    {
        var ticks = Quarter.BclCompatibleTicks;
        for (var quarter = round.Start.ToUnixTimeTicks() / ticks * ticks; quarter < round.End.ToUnixTimeTicks(); quarter += ticks)
        {
            yield return Instant.FromUnixTimeTicks(quarter);
        }
    }
}
