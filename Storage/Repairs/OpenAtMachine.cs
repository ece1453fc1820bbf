using System.Collections.Immutable;
using Azure;
using Azure.Data.Tables;
using BackOffice.Domain.Repairs;

namespace BackOffice.Storage;

/// <summary>
/// What is open on one machine, as read for a report of it: a range for each name under which the machine may have been reported. A
/// range begins with a row of no repair: each report writes it again, so of two people who report one machine at the same moment the
/// later one reads anew and sees the other's.
/// </summary>
/// <param name="Open">Oldest first.</param>
/// <param name="Firsts">The first row of each range as it was, by the name of the machine; null while nobody has ever reported it.</param>
internal sealed record OpenAtMachine(ImmutableArray<RepairListItem> Open, ImmutableArray<(string Machine, ETag? Seen)> Firsts)
{
    // More open reports of one machine need not all be shown to the next person.
    private const int Most = 5;

    public static async Task<OpenAtMachine> ReadAsync(OfficeTable table, FaultReport fault, CancellationToken cancellation)
    {
        var ranges = await Task.WhenAll(Machine.NamesOf(fault).Select(machine => ReadAsync(table, machine, cancellation)));
        return new OpenAtMachine(
            [
                .. ranges.SelectMany(range => range.Open)
                    .DistinctBy(open => open.Id)
                    .Where(open => fault.IsOfSameMachine(open))
                    .OrderBy(open => open.ReportedAt)
                    .Take(Most),
            ],
            [.. ranges.Select(range => (range.Machine, range.First))]);
    }

    /// <summary>Lets the change through only while nobody else has reported the machine since this was read.</summary>
    public Changes Guard(Changes changes)
    {
        foreach (var (machine, seen) in Firsts)
        {
            var first = new TableEntity { RowKey = Keys.FirstAt(machine) };
            _ = seen is { } tag ? changes.Replace(first, tag) : changes.Insert(first);
        }

        return changes;
    }

    private static async Task<(string Machine, IEnumerable<RepairListItem> Open, ETag? First)> ReadAsync(
        OfficeTable table, string machine, CancellationToken cancellation)
    {
        // Under the name of a place there are those of other machines too, which are left out later.
        var rows = await table.ListAsync(Keys.OpenAt(machine), (Most * 4) + 1, cancellation);
        var first = rows.FirstOrDefault(row => row.RowKey == Keys.FirstAt(machine));
        return (machine, rows.Where(row => row != first).Select(RepairListRow.Read), first?.ETag);
    }
}
