using BackOffice.Domain.Equipment;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>Links to pages of labels. The table holds no token, so nobody who reads it can open a page.</summary>
public sealed class LabelLinkTable(OfficeTable table, IClock clock) : ILabelLinks
{
    /// <summary>Few links are made, so a few forgotten with each new one keep up.</summary>
    private const int ForgottenAtOnce = 20;

    /// <inheritdoc/>
    public async Task KeepAsync(LinkToken token, LabelLink link, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(link);
        await table.CommitAsync(new Changes().Put(LabelLinkRow.Write(token, link)), cancellation);
        await ForgetExpiredAsync(cancellation);
    }

    /// <inheritdoc/>
    public async Task<LabelLink?> FindAsync(LinkToken token, CancellationToken cancellation) =>
        await table.FindAsync(Keys.Link(token), cancellation) is { } row && LabelLinkRow.Read(row) is var link && link.Expires > clock.GetCurrentInstant()
            ? link
            : null;

    // Losing a race here means that somebody else forgot them.
    private async Task ForgetExpiredAsync(CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var changes = new Changes();
        foreach (var row in await table.ListAsync(Keys.Links, ForgottenAtOnce, cancellation))
        {
            if (LabelLinkRow.Read(row).Expires <= now)
            {
                changes.Delete(row.RowKey);
            }
        }

        if (changes.Actions.Count > 0)
        {
            await table.CommitAsync(changes, cancellation);
        }
    }
}
