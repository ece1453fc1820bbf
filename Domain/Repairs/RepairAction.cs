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

    UrgencyChanged,

    /// <summary>Somebody of the back office repairs it themselves.</summary>
    Taken,

    VisitPlanned,

    /// <summary>Given to a service, by mail.</summary>
    HandedOver,

    /// <summary>The mail to the service was given up.</summary>
    MailFailed,
    PartsAwaited,
    PartsArrived,

    /// <summary>The day has come on which awaited parts should be here.</summary>
    PartsExpected,

    /// <summary>Three quarters of the time to respond are over.</summary>
    AnswerDueSoon,

    /// <summary>The time to respond is over, and nobody has.</summary>
    AnswerOverdue,

    /// <summary>Three quarters of the time to repair are over.</summary>
    FixDueSoon,

    /// <summary>The time to repair is over.</summary>
    FixOverdue,

    Joined,
    Commented,
    PhotosAdded,

    /// <summary>The reporter was reminded of a question.</summary>
    AnswerMissing,

    /// <summary>The reporter was reminded to say whether it works.</summary>
    ConfirmationMissing,

    /// <summary>Nobody said that it still does not work, so it is over.</summary>
    TakenAsGood,

    /// <summary>The back office closed it without the reporter.</summary>
    ClosedByOffice,
}
