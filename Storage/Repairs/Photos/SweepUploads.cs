using BackOffice.Domain.Due;

namespace BackOffice.Storage;

/// <summary>Takes away what was written of a picture that never became one, since its turn was cut off.</summary>
public sealed class SweepUploads(OfficeTable table) : IDueHandler
{
    /// <inheritdoc/>
    public string Kind => PhotoUpload.WorkKind;

    /// <inheritdoc/>
    public async Task RunAsync(DueWork work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        var changes = new Changes().Delete(Keys.Due(work));
        foreach (var row in await table.ListAsync(Keys.PhotoBits(work.Subject), int.MaxValue, cancellation))
        {
            changes.Delete(row.RowKey);
        }

        await table.CommitAsync(changes, cancellation);
    }
}
