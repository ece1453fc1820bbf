using System.Collections.Immutable;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>
/// The rows of the calendars' time that an interview wants, has, or gives back, as they were read. Each changes only as it was seen: of
/// two who want it at once, one loses the transaction, looks again, and finds it taken.
/// </summary>
internal sealed class HoldRows(OfficeTable table)
{
    private readonly Dictionary<string, HoldRow> rows = new(StringComparer.Ordinal);
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>Reads what is not known yet: a range for each calendar and day, all of them at once.</summary>
    public async Task ReadAsync(IEnumerable<Hold> holds, CancellationToken cancellation)
    {
        var unknown = holds.Where(hold => known.Add(HoldRow.KeyOf(hold))).ToArray();
        var found = await Task.WhenAll(unknown
            .GroupBy(hold => (hold.Mailbox, hold.Slot.InUtc().Date))
            .Select(day => ListAsync(table, day.Key.Mailbox, new Interval(day.Min(hold => hold.Slot), day.Max(hold => hold.Slot).PlusTicks(1)), cancellation)));
        foreach (var row in found.SelectMany(day => day))
        {
            rows[HoldRow.KeyOf(row.Hold)] = row;
        }
    }

    /// <summary>What is stored of them.</summary>
    public ImmutableArray<Hold> There(IEnumerable<Hold> holds) => [.. holds.Select(Find).OfType<HoldRow>().Select(row => row.Hold)];

    /// <summary>The calendars of which somebody else has what is now wanted.</summary>
    public ImmutableArray<string> Taken(Interview before, Interview after, Instant now) =>
    [
        .. Added(before, after).Where(hold => Find(hold) is { } there && there.Hold.IsInTheWayOf(hold, now))
            .Select(hold => hold.Mailbox).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>What changes with the interview.</summary>
    public static IEnumerable<Hold> Changed(Interview before, Interview after) => Added(before, after).Concat(Removed(before, after));

    /// <summary>What is lapsed is taken over, whosever it was; and what somebody else has taken over is theirs.</summary>
    public Changes Write(Changes changes, Interview before, Interview after)
    {
        foreach (var hold in Added(before, after))
        {
            _ = Find(hold) is { } there ? changes.Replace(HoldRow.Write(hold), there.ETag) : changes.Insert(HoldRow.Write(hold));
        }

        foreach (var row in Removed(before, after).Select(Find).OfType<HoldRow>().Where(row => row.Hold.Interview == before.Id))
        {
            changes.Delete(HoldRow.KeyOf(row.Hold), row.ETag);
        }

        return changes;
    }

    /// <summary>The quarters of a calendar that lie within a time, or reach into it.</summary>
    public static async Task<ImmutableArray<HoldRow>> ListAsync(OfficeTable table, string mailbox, Interval when, CancellationToken cancellation) =>
        [.. (await table.ListAsync(Keys.Holds(mailbox, when), int.MaxValue, cancellation)).Select(HoldRow.Read)];

    private static IEnumerable<Hold> Added(Interview before, Interview after) => after.Holds.Except(before.Holds);

    private static IEnumerable<Hold> Removed(Interview before, Interview after) =>
        before.Holds.ExceptBy(after.Holds.Select(HoldRow.KeyOf), HoldRow.KeyOf, StringComparer.Ordinal);

    private HoldRow? Find(Hold hold) => rows.GetValueOrDefault(HoldRow.KeyOf(hold));
}
