namespace BackOffice.Domain.Interviews;

/// <summary>What was done to an interview, as its history tells it.</summary>
public enum InterviewAction
{
    Proposed,

    /// <summary>The candidate was asked to choose a time.</summary>
    Offered,

    /// <summary>The candidate chose one of the times that were offered, and it is held.</summary>
    ChosenByCandidate,
    Held,
    Approved,

    /// <summary>Not approved: the time is free again.</summary>
    Declined,
    Booked,

    /// <summary>Nobody booked the time that was held, and it is free again.</summary>
    HoldExpired,

    /// <summary>The time that was held could not be had after all.</summary>
    SlotLost,
    InterviewerSwapped,
    /// <summary>Somebody declined the invitation, or comes after all.</summary>
    InvitationDeclined,
    RemindedDayBefore,
    RemindedSoonBefore,
    Cancelled,
    Ended,
    NoShow,
    Scored,

    /// <summary>Who has not sent a scorecard was reminded.</summary>
    ScoresMissing,

    /// <summary>The same, and who runs the interview learnt of it.</summary>
    ScoresOverdue,
    Decided,

    /// <summary>The candidate's data was erased, as the office keeps it no longer.</summary>
    Erased,
}
