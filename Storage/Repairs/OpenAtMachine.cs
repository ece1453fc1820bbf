using System.Collections.Immutable;
using Azure;
using Azure.Data.Tables;
using BackOffice.Domain.Repairs;

namespace BackOffice.Storage;

/// <summary>
/// What is open on one machine, as read for a report of it. The range begins with a row of no repair: each report writes it
/// again, so of two people who report one machine at the same moment the later one reads anew and sees the other's.
/// </summary>
/// <param name="Machine">Null where the report does not say which machine it is about.</param>
/// <param name="Open">Oldest first.</param>
/// <param name="Seen">The first row as it was; null while nobody has ever reported the machine.</param>
internal sealed record OpenAtMachine(string? Machine, ImmutableArray<RepairListItem> Open, ETag? Seen)
{
    // More open reports of one machine need not all be shown to the next person.
    private const int Most = 5;

    public static async Task<OpenAtMachine> ReadAsync(OfficeTable table, FaultReport fault, CancellationToken cancellation)
    {
        if (Domain.Repairs.Machine.Of(fault) is not { } machine)
        {
            return new OpenAtMachine(Machine: null, [], Seen: null);
        }

        var rows = await table.ListAsync(Keys.OpenAt(machine), Most + 1, cancellation);
        var first = rows.FirstOrDefault(row => row.RowKey == Keys.FirstAt(machine));
        return new OpenAtMachine(
            machine,
            [.. rows.Where(row => row != first).Take(Most).Select(RepairListRow.Read).OrderBy(open => open.ReportedAt)],
            first?.ETag);
    }

    /// <summary>Lets the change through only while nobody else has reported the machine since this was read.</summary>
    public Changes Guard(Changes changes)
    {
        if (Machine is null)
        {
            return changes;
        }

        var first = new TableEntity { RowKey = Keys.FirstAt(Machine) };
        return Seen is { } seen ? changes.Replace(first, seen) : changes.Insert(first);
    }
}
