namespace BackOffice.Domain.Equipment;

/// <summary>Nobody should use the machine now.</summary>
public sealed record PutOutOfOrder(AssetTag Tag, int Seen) : AssetStateCommand(Tag, Seen, AssetState.OutOfOrder)
{
    protected override AssetAction Action => AssetAction.PutOutOfOrder;

    protected override bool AppliesIn(AssetState state) => state is AssetState.InUse;
}
