using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Due;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>Links to pictures of repairs. The table holds no token, so nobody who reads it can open one; due work takes each away when it expires.</summary>
public sealed class PhotoLinkTable(OfficeTable table, IClock clock) : IPhotoLinks, IDueHandler
{
    private const string WorkKind = "photo-link";

    /// <inheritdoc/>
    string IDueHandler.Kind => WorkKind;

    /// <inheritdoc/>
    public Task KeepAsync(LinkToken token, PhotoLink link, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(link);
        var row = new TableEntity { RowKey = Keys.PhotoLink(token.Hash), [nameof(PhotoLink.Repair)] = link.Repair.Value };
        row.Put(nameof(PhotoLink.Expires), link.Expires);
        return table.CommitAsync(DueRow.Move(new Changes().Put(row), before: null, new DueWork(WorkKind, token.Hash, link.Expires)), cancellation);
    }

    /// <inheritdoc/>
    public async Task<PhotoLink?> FindAsync(LinkToken token, CancellationToken cancellation) =>
        await table.FindAsync(Keys.PhotoLink(token.Hash), cancellation) is { } row && row.Time(nameof(PhotoLink.Expires)) is var expires
        && expires > clock.GetCurrentInstant()
            ? new PhotoLink(CaseId.Parse(row.Text(nameof(PhotoLink.Repair))), expires)
            : null;

    /// <inheritdoc/>
    Task IDueHandler.RunAsync(DueWork work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(work);
        return table.CommitAsync(new Changes().Delete(Keys.PhotoLink(work.Subject)).Delete(Keys.Due(work)), cancellation);
    }
}
