namespace BackOffice.Domain.Equipment;

/// <summary>A retired machine is back.</summary>
public sealed record ReinstateAsset(AssetTag Tag, int Seen) : AssetStateCommand(Tag, Seen, AssetState.InUse)
{
    protected override AssetAction Action => AssetAction.Reinstated;

    protected override bool AppliesIn(AssetState state) => state is AssetState.Retired;
}
