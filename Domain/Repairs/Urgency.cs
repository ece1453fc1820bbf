namespace BackOffice.Domain.Repairs;

/// <summary>How much work the fault stops. The order is that of the executive's list.</summary>
public enum Urgency
{
    /// <summary>Nobody can work.</summary>
    Urgent,

    /// <summary>There is a way around it.</summary>
    Normal,

    /// <summary>It only looks bad.</summary>
    Low,
}
