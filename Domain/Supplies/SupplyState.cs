namespace BackOffice.Domain.Supplies;

/// <summary>Where a request for supplies stands.</summary>
public enum SupplyState
{
    /// <summary>Somebody is to decide on it.</summary>
    Waiting,

    /// <summary>It is approved, at least in part, and not all of it is handed over.</summary>
    Granted,

    /// <summary>All that was granted is handed over.</summary>
    HandedOver,

    /// <summary>The requester has it, or nobody said otherwise for days.</summary>
    Received,

    Rejected,
    Withdrawn,
}
