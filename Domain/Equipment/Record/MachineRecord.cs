using System.Collections.Immutable;
using BackOffice.Domain.Office;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>How a machine has done, computed from its faults that are over.</summary>
/// <param name="Faults">The latest first.</param>
/// <param name="Since">From when on the figures count: when the machine was bought, or its first known fault.</param>
/// <param name="Downtime">Working time from a report until it worked again; times that overlap count once.</param>
/// <param name="Cost">What was spent; null where nobody ever said.</param>
/// <param name="BetweenFaults">Working time that it ran from one fault to the next, on average; null before the second fault.</param>
/// <param name="ToRepair">Working time until a fault was mended, on average; null before the first one.</param>
/// <param name="ByMonth">The last <see cref="Months"/> months, this one at the end.</param>
public sealed record MachineRecord(
    ImmutableArray<PastFault> Faults,
    LocalDate Since,
    Duration Downtime,
    decimal? Cost,
    Duration? BetweenFaults,
    Duration? ToRepair,
    ImmutableArray<FaultsInMonth> ByMonth)
{
    /// <summary>A year, so that every season is in it once.</summary>
    public const int Months = 12;

    /// <summary>More faults than any machine outlives; bounds what is read.</summary>
    public const int MostFaults = 200;

    /// <param name="faults">The latest first, at most <see cref="MostFaults"/>.</param>
    /// <param name="boughtOn">Null where that is not known.</param>
    public static MachineRecord Of(ImmutableArray<PastFault> faults, LocalDate? boughtOn, WorkingHours hours, Instant now)
    {
        ArgumentNullException.ThrowIfNull(hours);
        var down = Downtimes(faults);
        var downtime = down.Aggregate(Duration.Zero, (sum, time) => sum + hours.Between(time.Start, time.End));
        var since = Beginning(faults, boughtOn, hours, now);
        var priced = faults.Where(fault => fault.Cost is not null).ToList();
        return new MachineRecord(
            faults,
            since,
            downtime,
            priced.Count == 0 ? null : priced.Sum(fault => fault.Cost),
            MeanUptime(faults, hours),
            Mean([.. faults.Select(fault => hours.Between(fault.ReportedAt, fault.FixedAt))]),
            PerMonth(faults, hours.Zone, now));
    }

    /// <summary>The faults that were reported within so many days.</summary>
    public IEnumerable<PastFault> Within(int days, Instant now) => Faults.Where(fault => fault.ReportedAt > now - Duration.FromDays(days));

    // Two people may have reported the same standstill.
    private static List<Interval> Downtimes(ImmutableArray<PastFault> faults)
    {
        var times = new List<Interval>();
        foreach (var fault in faults.OrderBy(fault => fault.ReportedAt))
        {
            if (times.Count > 0 && fault.ReportedAt <= times[^1].End)
            {
                times[^1] = new Interval(times[^1].Start, Instant.Max(times[^1].End, fault.FixedAt));
            }
            else
            {
                times.Add(new Interval(fault.ReportedAt, fault.FixedAt));
            }
        }

        return times;
    }

    // A read that ended at its bound says nothing of what was before.
    private static LocalDate Beginning(ImmutableArray<PastFault> faults, LocalDate? boughtOn, WorkingHours hours, Instant now)
    {
        var first = hours.DateOf(faults.IsEmpty ? now : faults.Min(fault => fault.ReportedAt));
        return faults.Length < MostFaults && boughtOn < first ? boughtOn.Value : first;
    }

    private static Duration? MeanUptime(ImmutableArray<PastFault> faults, WorkingHours hours)
    {
        PastFault[] inOrder = [.. faults.OrderBy(fault => fault.ReportedAt)];
        return Mean([.. inOrder.Zip(inOrder.Skip(1), (before, after) => hours.Between(before.FixedAt, after.ReportedAt))]);
    }

    private static Duration? Mean(Duration[] durations) =>
        durations.Length == 0 ? null : durations.Aggregate(Duration.Zero, (sum, duration) => sum + duration) / durations.Length;

    private static ImmutableArray<FaultsInMonth> PerMonth(ImmutableArray<PastFault> faults, DateTimeZone zone, Instant now)
    {
        var counts = faults.CountBy(fault => fault.ReportedAt.InZone(zone).Date.ToYearMonth()).ToDictionary();
        var last = now.InZone(zone).Date.ToYearMonth();
        return [.. Enumerable.Range(1 - Months, Months).Select(last.PlusMonths).Select(month => new FaultsInMonth(month, counts.GetValueOrDefault(month)))];
    }
}
