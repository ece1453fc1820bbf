namespace BackOffice.Domain.Equipment;

/// <summary>What was done to a machine's entry, as its history tells it.</summary>
public enum AssetAction
{
    Added,
    Edited,
    PutOutOfOrder,
    PutInUse,
    Retired,
    Reinstated,
}
