using BackOffice.Domain;
using BackOffice.Domain.Due;

namespace BackOffice.Storage;

/// <summary>Forgets forms that were never sent, with the pictures that lie with them.</summary>
public sealed class SweepUnsentForms(OfficeTable table) : IDueHandler
{
    /// <inheritdoc/>
    public string Kind => UnsentForm.WorkKind;

    /// <inheritdoc/>
    public async Task RunAsync(DueWork work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        var id = CaseId.Parse(work.Subject);
        if (await UnsentForm.FindAsync(table, id, cancellation) is { } form && form.Due == work)
        {
            var photos = await table.ListAsync(Keys.Photos(id), int.MaxValue, cancellation);
            await table.CommitAsync(form.Delete([.. photos.Select(PhotoRow.Read)]), cancellation);
        }
    }
}
