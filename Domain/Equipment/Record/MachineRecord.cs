using System.Collections.Immutable;
using BackOffice.Domain.Office;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>How a machine has done, computed from what is over. A fault is a standstill, however many people have reported it.</summary>
/// <param name="Past">The latest first.</param>
/// <param name="Standstills">From the first report until it worked again; the oldest first.</param>
/// <param name="Since">From when on the figures count: when the machine was bought, or its first known repair.</param>
/// <param name="Downtime">The working time of its standstills.</param>
/// <param name="Cost">What was spent; null where nobody ever said.</param>
/// <param name="BetweenFaults">Working time that it ran from one fault to the next, on average; null before the second fault.</param>
/// <param name="ToRepair">Working time until a fault was mended, on average; null before the first one.</param>
/// <param name="ByMonth">The last <see cref="Months"/> months, this one at the end.</param>
public sealed record MachineRecord(
    ImmutableArray<PastFault> Past,
    ImmutableArray<Interval> Standstills,
    LocalDate Since,
    Duration Downtime,
    decimal? Cost,
    Duration? BetweenFaults,
    Duration? ToRepair,
    ImmutableArray<FaultsInMonth> ByMonth)
{
    /// <summary>A year, so that every season is in it once.</summary>
    public const int Months = 12;

    /// <summary>More repairs than any machine outlives; bounds what is read.</summary>
    public const int MostFaults = 200;

    public int Faults => Standstills.Length;

    /// <param name="past">The latest first, at most <see cref="MostFaults"/>.</param>
    /// <param name="boughtOn">Null where that is not known.</param>
    public static MachineRecord Of(ImmutableArray<PastFault> past, LocalDate? boughtOn, WorkingHours hours, Instant now)
    {
        ArgumentNullException.ThrowIfNull(hours);
        ImmutableArray<Interval> standstills = [.. Merged(past.Where(fault => fault.IsFault))];
        Duration[] down = [.. standstills.Select(time => hours.Between(time.Start, time.End))];
        Duration[] up = [.. standstills.Zip(standstills.Skip(1), (before, after) => hours.Between(before.End, after.Start))];
        var priced = past.Where(fault => fault.Cost is not null).ToList();
        return new MachineRecord(
            past,
            standstills,
            Beginning(past, boughtOn, hours, now),
            Sum(down),
            priced.Count == 0 ? null : priced.Sum(fault => fault.Cost),
            Mean(up),
            Mean(down),
            PerMonth(standstills, hours.Zone, now));
    }

    /// <summary>How many faults began within so many days.</summary>
    public int FaultsWithin(int days, Instant now) => Standstills.Count(time => time.Start > now - Duration.FromDays(days));

    /// <summary>What was spent on work that was reported within so many days.</summary>
    public decimal SpentWithin(int days, Instant now) =>
        Past.Where(fault => fault.ReportedAt > now - Duration.FromDays(days)).Sum(fault => fault.Cost ?? 0);

    // Two people may have reported the same standstill.
    private static List<Interval> Merged(IEnumerable<PastFault> faults)
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
    private static LocalDate Beginning(ImmutableArray<PastFault> past, LocalDate? boughtOn, WorkingHours hours, Instant now)
    {
        var first = hours.DateOf(past.IsEmpty ? now : past.Min(fault => fault.ReportedAt));
        return past.Length < MostFaults && boughtOn < first ? boughtOn.Value : first;
    }

    private static Duration Sum(Duration[] durations) => durations.Aggregate(Duration.Zero, (sum, duration) => sum + duration);

    private static Duration? Mean(Duration[] durations) => durations.Length == 0 ? null : Sum(durations) / durations.Length;

    private static ImmutableArray<FaultsInMonth> PerMonth(ImmutableArray<Interval> standstills, DateTimeZone zone, Instant now)
    {
        var counts = standstills.CountBy(time => time.Start.InZone(zone).Date.ToYearMonth()).ToDictionary();
        var last = now.InZone(zone).Date.ToYearMonth();
        return [.. Enumerable.Range(1 - Months, Months).Select(last.PlusMonths).Select(month => new FaultsInMonth(month, counts.GetValueOrDefault(month)))];
    }
}
