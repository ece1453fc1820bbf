using Azure.Data.Tables;
using BackOffice.Domain.Due;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Storage;

/// <summary>The row that says when HR is next told of the day's interviews, and its due work.</summary>
internal static class MorningAgenda
{
    public const string WorkKind = "interview-morning";

    private const string Subject = "office";
    private const string NextAt = "NextAt";

    public static DueWork Work(Instant at) => new(WorkKind, Subject, at);

    /// <summary>Plans the first morning, unless one is planned.</summary>
    public static async Task BeginAsync(OfficeTable table, Instant first, CancellationToken cancellation)
    {
        if (await table.FindAsync(Keys.InterviewMorning, cancellation) is null)
        {
            await table.CommitAsync(DueRow.Move(new Changes().Insert(Row(first)), before: null, Work(first)), cancellation);
        }
    }

    /// <summary>The morning that is planned; null for none.</summary>
    public static async Task<(TableEntity Row, DueWork Work)?> FindAsync(OfficeTable table, CancellationToken cancellation) =>
        await table.FindAsync(Keys.InterviewMorning, cancellation) is { } row ? (row, Work(row.Time(NextAt))) : null;

    public static Changes Next(TableEntity seen, DueWork before, Instant next) =>
        DueRow.Move(new Changes().Replace(Row(next), seen.ETag), before, Work(next));

    /// <summary>Names a morning among the effects: "20270301T080000".</summary>
    public static string NameOf(Instant at) => InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss").Format(at);

    private static TableEntity Row(Instant next)
    {
        var row = new TableEntity { RowKey = Keys.InterviewMorning };
        row.Put(NextAt, next);
        return row;
    }
}
