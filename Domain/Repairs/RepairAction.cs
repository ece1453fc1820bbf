namespace BackOffice.Domain.Repairs;

/// <summary>What was done to a repair, as its history tells it.</summary>
public enum RepairAction
{
    Reported,
    Started,
    Assigned,
    Asked,
    Answered,
    Resolved,
    Confirmed,
    Reopened,
    Withdrawn,
}
