namespace BackOffice.Domain.Equipment;

/// <summary>Which machines get labels: one, those of a kind, or all that are not retired.</summary>
/// <param name="Kind">In small letters: "printer".</param>
public sealed record LabelScope(AssetTag? Tag = null, string? Kind = null)
{
    public AssetList List => Kind is null ? new AssetList.All() : new AssetList.OfKind(Kind);
}
