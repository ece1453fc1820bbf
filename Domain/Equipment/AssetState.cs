namespace BackOffice.Domain.Equipment;

/// <summary>Whether a machine can be used.</summary>
public enum AssetState
{
    InUse,

    /// <summary>The back office said so: nobody should walk to it.</summary>
    OutOfOrder,

    /// <summary>Sold, returned or thrown away. It stays in the register for its history.</summary>
    Retired,
}
