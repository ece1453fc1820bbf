namespace BackOffice.Dialogs;

/// <summary>A list that was asked for.</summary>
public enum WantedList
{
    /// <summary>What the asker reported.</summary>
    Mine,

    /// <summary>All repairs that are still open.</summary>
    OpenRepairs,

    /// <summary>Messages that did not arrive.</summary>
    FailedDeliveries,

    /// <summary>What waits for the asker's decision.</summary>
    Approvals,

    /// <summary>What of requests for supplies is to be handed over.</summary>
    PickList,

    /// <summary>The guides by which people help themselves.</summary>
    Guides,
}
