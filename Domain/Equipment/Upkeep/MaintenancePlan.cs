using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>Something that is done to a machine again and again.</summary>
/// <param name="Number">Tells the plans of one machine apart.</param>
/// <param name="By">Who made the plan: the repairs that it makes are reported in their name.</param>
/// <param name="NextCase">The number of the repair that the next turn makes. Minted with the turn, so a turn makes one repair.</param>
/// <param name="NextOn">The day of the next turn; null when pages are counted.</param>
/// <param name="NextAt">When the office opens on that day.</param>
/// <param name="NextPages">The counter at which the next turn comes; null when days are counted, or while the counter is unknown.</param>
public sealed record MaintenancePlan(
    int Number, string Title, MaintenanceInterval Every, PersonName By, CaseId NextCase, LocalDate? NextOn, Instant? NextAt, long? NextPages)
{
    public const int TitleLimit = 80;

    /// <summary>
    /// The day from which the calendar counts, so that a plan of the last of the month goes back to it after a shorter month; null when
    /// pages are counted.
    /// </summary>
    public LocalDate? CountedFrom { get; init; }

    /// <summary>The <see cref="NextPages"/> before the counter was read last; null when it was not known then, or the plan is newer.</summary>
    public long? MarkBefore { get; init; }

    /// <summary>So many plans and no more fit into a machine's row and onto a card.</summary>
    public const int MostOfOneMachine = 5;

    /// <summary>When the next turn comes; null while that is not known.</summary>
    public Instant? DueAt(Meter meter)
    {
        ArgumentNullException.ThrowIfNull(meter);
        return Every.IsOfPages ? (NextPages <= meter.Pages ? meter.CountedAt : null) : NextAt;
    }

    /// <summary>The plan once the turn of this moment is done.</summary>
    public MaintenancePlan AfterTurn(Meter meter, CaseId nextCase, WorkingHours hours, Instant now)
    {
        ArgumentNullException.ThrowIfNull(meter);
        ArgumentNullException.ThrowIfNull(hours);
        if (Every.IsOfPages)
        {
            return this with { NextCase = nextCase, NextPages = MarkAfter(NextPages ?? 0, meter.Pages ?? 0) };
        }

        var day = Every.NextAfter(hours.DateOf(now), CountedFrom ?? NextOn!.Value);
        return this with { NextCase = nextCase, NextOn = day, NextAt = hours.OpeningOn(day) };
    }

    /// <summary>The plan once the counter was read. A counter that begins again from 0 has as many pages left as before.</summary>
    public MaintenancePlan AfterCount(long? before, long now, bool wasReset) =>
        Every.IsOfPages ? this with { MarkBefore = NextPages, NextPages = Mark(NextPages, before, now, wasReset) } : this;

    /// <summary>
    /// The plan once the last reading was put right. A turn that the mistyped one has brought stays done if the right one brings it as
    /// well; if not, it is still to come.
    /// </summary>
    public MaintenancePlan AfterCorrection(CountBefore before, long now)
    {
        ArgumentNullException.ThrowIfNull(before);
        if (!Every.IsOfPages)
        {
            return this;
        }

        var mark = Mark(MarkBefore, before.Pages, now, before.WasReset);
        var isTaken = MarkBefore is not null && NextPages > mark;
        return this with { NextPages = isTaken && mark <= now ? MarkAfter(mark, now) : mark };
    }

    private long Mark(long? mark, long? before, long now, bool wasReset) =>
        mark is not { } known ? now + Every.Count : wasReset ? Math.Max(1, known - (before ?? 0)) : known;

    private long MarkAfter(long mark, long pages) => mark + (Every.Count * (((pages - mark) / Every.Count) + 1));
}
