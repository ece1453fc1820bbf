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

    /// <summary>Added or edited by a line of a file.</summary>
    Imported,

    /// <summary>A plan of maintenance was made.</summary>
    Planned,

    /// <summary>A plan of maintenance was given up.</summary>
    Unplanned,

    /// <summary>A plan of maintenance was changed.</summary>
    Replanned,
}
