namespace BackOffice.Domain.Equipment;

/// <summary>The machine can be used again.</summary>
public sealed record PutBackInUse(AssetTag Tag, int Seen) : AssetStateCommand(Tag, Seen, AssetState.InUse)
{
    protected override AssetAction Action => AssetAction.PutInUse;

    protected override bool AppliesIn(AssetState state) => state is AssetState.OutOfOrder;
}
