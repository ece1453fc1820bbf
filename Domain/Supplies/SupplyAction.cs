namespace BackOffice.Domain.Supplies;

/// <summary>What the history of a request for supplies can tell.</summary>
public enum SupplyAction
{
    Requested,

    /// <summary>The policy lets it pass without anybody's decision.</summary>
    AutoApproved,

    Approved,

    /// <summary>Some of it, or less of it.</summary>
    ApprovedInPart,

    Rejected,
    Asked,
    Answered,

    /// <summary>It takes somebody else's decision than it seemed.</summary>
    Raised,

    /// <summary>Nobody decided in time.</summary>
    Escalated,

    /// <summary>What was waited for came, and is put by.</summary>
    Arrived,

    /// <summary>What was still to come is not waited for any more.</summary>
    RestDropped,

    /// <summary>Some of it.</summary>
    IssuedInPart,

    /// <summary>All that was left.</summary>
    Issued,

    Received,

    /// <summary>Nobody said otherwise for days.</summary>
    TakenAsReceived,

    Withdrawn,
}
