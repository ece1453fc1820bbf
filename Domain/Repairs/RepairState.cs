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

    /// <summary>It works: the reporter said so, nobody said otherwise for days, the back office closed it, or it was planned work.</summary>
    Closed,

    /// <summary>The reporter took the report back.</summary>
    Withdrawn,
}
