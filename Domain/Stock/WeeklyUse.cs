using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Stock;

/// <summary>
/// How many units of an item were handed out, week by week. It is kept with the item, so that it changes in the same transaction, and so
/// that a list of items tells their use without another read.
/// </summary>
/// <param name="Since">The week of the first line of the ledger; null before there is one.</param>
/// <param name="Weeks">Those in which something was handed out, newest first.</param>
public sealed record WeeklyUse(UseWeek? Since, ImmutableArray<WeekUnits> Weeks)
{
    /// <summary>For so many weeks back the use is known.</summary>
    public const int MostWeeks = 53;

    public static WeeklyUse None { get; } = new(Since: null, []);

    /// <summary>
    /// Units a week, on average over the last full weeks. The week that runs is none of them, and neither is that in which the item began:
    /// an item that is three weeks old has used nothing in the nine weeks before.
    /// </summary>
    /// <param name="weeks">Over how many weeks, from 1 to <see cref="MostWeeks"/> less one.</param>
    /// <returns>Null where no full week is over yet.</returns>
    public decimal? PerWeek(int weeks, Instant now)
    {
        if (Since is not { } since)
        {
            return null;
        }

        var last = UseWeek.Of(now).Plus(-1);
        var first = last.Plus(1 - weeks) is var wanted && wanted > since ? wanted : since.Plus(1);
        return first > last ? null : (decimal)Weeks.Where(week => week.Week >= first && week.Week <= last).Sum(week => week.Units) / (last.WeeksAfter(first) + 1);
    }

    /// <summary>How many full weeks are known of the last ones.</summary>
    public int FullWeeks(int most, Instant now) => Since is { } since ? Math.Clamp(UseWeek.Of(now).WeeksAfter(since) - 1, 0, most) : 0;

    /// <summary>The use after lines of the ledger: what was handed out counts, what was counted, carried or corrected does not.</summary>
    public WeeklyUse With(IEnumerable<StockMovement> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return lines.Aggregate(this, (use, line) => use.With(line));
    }

    public bool Equals(WeeklyUse? other) => other is not null && Since == other.Since && Weeks.SequenceEqual(other.Weeks);

    public override int GetHashCode() => Weeks.Aggregate(Since.GetHashCode(), HashCode.Combine);

    private WeeklyUse With(StockMovement line)
    {
        var week = UseWeek.Of(line.At);
        var begun = Since is null ? this with { Since = week } : this;
        if (line.Kind is not MovementKind.Issued)
        {
            return begun;
        }

        var units = begun.Weeks.Where(known => known.Week == week).Sum(known => known.Units) - line.OnHand;
        return begun with
        {
            Weeks =
            [
                .. begun.Weeks.Where(known => known.Week != week).Append(new WeekUnits(week, units))
                    .OrderByDescending(known => known.Week).Where(known => week.WeeksAfter(known.Week) < MostWeeks),
            ],
        };
    }
}

/// <summary>What was handed out in a week.</summary>
public sealed record WeekUnits(UseWeek Week, int Units);
