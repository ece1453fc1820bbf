using System.Runtime.CompilerServices;
using Azure;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>The office's due work, in the order of its time.</summary>
public sealed class Agenda(OfficeTable table, IClock clock)
{
    private const int PageSize = 100;

    /// <summary>
    /// What is to be done by now, the longest overdue first. What waits for another attempt is passed over, so that it keeps nothing
    /// else from being done.
    /// </summary>
    /// <exception cref="StorageUnavailableException">The tables did not answer.</exception>
    public async IAsyncEnumerable<PendingWork> DueAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var rest = Keys.DueBy(now);
        while (true)
        {
            var rows = await table.ListAsync(rest, PageSize, cancellation);
            foreach (var work in rows.Select(DueRow.Read).Where(work => work.RetryAt is null || work.RetryAt <= now))
            {
                yield return work;
            }

            if (rows.Length < PageSize)
            {
                yield break;
            }

            rest = rest.From(rows[^1].RowKey);
        }
    }

    /// <summary>The work failed and is to be tried again. Does nothing when somebody else has done it meanwhile.</summary>
    /// <exception cref="StorageUnavailableException">The tables did not answer.</exception>
    public Task RetryAsync(PendingWork work, Instant at, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        return table.CommitAsync(new Changes().Merge(DueRow.WriteRetry(work, at), new ETag(work.ETag)), cancellation);
    }

    /// <summary>The work's handler has run. Takes off what it left, since its record no longer wants it; mostly nothing.</summary>
    /// <exception cref="StorageUnavailableException">The tables did not answer.</exception>
    public Task ClearAsync(PendingWork work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        return table.CommitAsync(new Changes().Delete(Keys.Due(work.Work), new ETag(work.ETag)), cancellation);
    }
}
