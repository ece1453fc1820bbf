using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.People;

namespace BackOffice.Storage;

/// <summary>What people asked of the office: each kind writes its own rows into one range.</summary>
public sealed class MyRequestsTable(OfficeTable table) : IMyRequests
{
    private const string Id = "Id";

    /// <inheritdoc/>
    public async Task<Page<MyRequest>> ListAsync(PersonId person, string? after, int size, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);

        // It comes back from a card, so from anybody: one that is none is taken for the first page.
        var cursor = after is not null && Keys.IsMineCursor(after) ? after : string.Empty;
        var list = Keys.MineOf(person);
        var prefix = list.After;
        var rows = await table.ListAsync(list.From(prefix + cursor), size + 1, cancellation);
        return new Page<MyRequest>([.. rows.Take(size).Select(Read)], rows.Length > size ? rows[size - 1].RowKey[prefix.Length..] : null);
    }

    private static MyRequest Read(TableEntity row) => CaseId.Parse(row.Text(Id)).Kind switch
    {
        CaseKind.Repair => new MyRequest.OfRepair(RepairListRow.Read(row)),
        CaseKind.Supplies => new MyRequest.OfSupplies(SupplyListRow.Read(row)),
        CaseKind.Interview => new MyRequest.OfInterview(InterviewListRow.Read(row)),
        var other => throw new InvalidDataException($"Nobody asks for {other}."),
    };
}
