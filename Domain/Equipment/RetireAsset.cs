namespace BackOffice.Domain.Equipment;

/// <summary>The machine is gone. Its entry stays for its history, and leaves the lists.</summary>
public sealed record RetireAsset(AssetTag Tag, int Seen) : AssetStateCommand(Tag, Seen, AssetState.Retired)
{
    protected override AssetAction Action => AssetAction.Retired;

    protected override bool AppliesIn(AssetState state) => state is not AssetState.Retired;
}
