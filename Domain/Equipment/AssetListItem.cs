namespace BackOffice.Domain.Equipment;

/// <summary>A machine as a list shows it.</summary>
public sealed record AssetListItem(AssetTag Tag, string Kind, string? Model, AssetPlace Place, AssetState State)
{
    public static AssetListItem Of(Asset asset)
    {
        ArgumentNullException.ThrowIfNull(asset);
        return new AssetListItem(asset.Tag, asset.Facts.Kind, asset.Facts.Model, asset.Facts.Place, asset.State);
    }
}
