namespace BackOffice.Domain.Repairs;

/// <summary>Where a repair stands.</summary>
public enum RepairState
{
    /// <summary>Nobody has begun.</summary>
    Reported,

    /// <summary>The executive or a technician is at it.</summary>
    InProgress,

    /// <summary>A question to the reporter is open.</summary>
    WaitingForReporter,

    /// <summary>A part that was ordered is not here yet.</summary>
    WaitingForParts,

    /// <summary>Said to be repaired; the reporter has not confirmed it yet.</summary>
    Resolved,

    /// <summary>The reporter confirmed that it works.</summary>
    Closed,

    /// <summary>The reporter took the report back.</summary>
    Withdrawn,
}
