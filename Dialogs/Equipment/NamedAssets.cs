using BackOffice.Domain.Equipment;

namespace BackOffice.Dialogs.Equipment;

/// <summary>Looks up the machine that a report names: one read, and none where no tag is named.</summary>
internal sealed class NamedAssets(IEquipment equipment)
{
    public async Task<NamedAsset> FindAsync(AssetTag tag, CancellationToken cancellation) =>
        new(tag, await equipment.FindAsync(tag, cancellation));

    /// <summary>A text with what the register knows of the machine that it names.</summary>
    /// <returns>What its writer should know of the machine first; null when nothing.</returns>
    public async Task<(Understood Understood, string? Remark)> IdentifyAsync(Understood understood, CancellationToken cancellation)
    {
        if (!AssetTag.TryParse(understood.Tag, out var tag))
        {
            return (understood, null);
        }

        var named = await FindAsync(tag, cancellation);
        return (named.In(understood), named.Remark);
    }
}
