using Azure.Data.Tables;
using BackOffice.Domain.Due;

namespace BackOffice.Storage;

/// <summary>The row of a due work. Its key is made of nothing but the work, so whoever knows the work knows the row.</summary>
internal static class DueRow
{
    private const string Attempt = "Attempt";
    private const string RetryAt = "RetryAt";

    /// <summary>
    /// Moves a record's work with a change of the record: the row of the work before goes, that of the work after comes. This is how
    /// every table that plans work writes it, in the transaction of the record.
    /// </summary>
    /// <param name="before">What the record, as it was read, had ahead; null for nothing.</param>
    /// <param name="after">What it has ahead now; null for nothing.</param>
    public static Changes Move(Changes changes, DueWork? before, DueWork? after)
    {
        if (before == after)
        {
            return changes;
        }

        if (before is not null)
        {
            changes.Delete(Keys.Due(before));
        }

        return after is null ? changes : changes.Insert(Write(after));
    }

    public static PendingWork Read(TableEntity row) => new(
        new DueWork(row.Text(nameof(DueWork.Kind)), row.Text(nameof(DueWork.Subject)), row.Time(nameof(DueWork.At))),
        row.GetInt32(Attempt) ?? 0,
        row.TimeOrNull(RetryAt),
        row.ETag.ToString());

    /// <summary>The columns of a further attempt. The key stays: the record knows it.</summary>
    public static TableEntity WriteRetry(PendingWork work, NodaTime.Instant retryAt)
    {
        var row = new TableEntity { RowKey = Keys.Due(work.Work), [Attempt] = work.Attempt + 1 };
        row.Put(RetryAt, retryAt);
        return row;
    }

    private static TableEntity Write(DueWork work)
    {
        var row = new TableEntity
        {
            RowKey = Keys.Due(work),
            [nameof(DueWork.Kind)] = work.Kind,
            [nameof(DueWork.Subject)] = work.Subject,
        };
        row.Put(nameof(DueWork.At), work.At);
        return row;
    }
}
