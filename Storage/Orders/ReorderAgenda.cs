using Azure.Data.Tables;
using BackOffice.Domain.Due;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>The row that says when the stock is next looked through, and its due work.</summary>
internal static class ReorderAgenda
{
    public const string WorkKind = "reorder-check";

    private const string Subject = "stock";
    private const string NextAt = "NextAt";

    public static DueWork Work(Instant at) => new(WorkKind, Subject, at);

    /// <summary>Plans the first look, unless one is planned.</summary>
    public static async Task BeginAsync(OfficeTable table, Instant first, CancellationToken cancellation)
    {
        if (await table.FindAsync(Keys.ReorderCheck, cancellation) is null)
        {
            await table.CommitAsync(DueRow.Move(new Changes().Insert(Row(first)), before: null, Work(first)), cancellation);
        }
    }

    /// <summary>The look that is planned; null for none.</summary>
    public static async Task<(TableEntity Row, DueWork Work)?> FindAsync(OfficeTable table, CancellationToken cancellation) =>
        await table.FindAsync(Keys.ReorderCheck, cancellation) is { } row ? (row, Work(row.Time(NextAt))) : null;

    public static Changes Next(TableEntity seen, DueWork before, Instant next) =>
        DueRow.Move(new Changes().Replace(Row(next), seen.ETag), before, Work(next));

    private static TableEntity Row(Instant next)
    {
        var row = new TableEntity { RowKey = Keys.ReorderCheck };
        row.Put(NextAt, next);
        return row;
    }
}
