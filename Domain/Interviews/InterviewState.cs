namespace BackOffice.Domain.Interviews;

/// <summary>Where an interview stands.</summary>
public enum InterviewState
{
    /// <summary>Asked for; no time is held.</summary>
    Proposed,

    /// <summary>A time is held for it, and its event is on the way.</summary>
    Held,

    /// <summary>A time is held for it until somebody has said yes.</summary>
    AwaitingApproval,

    /// <summary>It stands in everybody's calendar.</summary>
    Booked,

    /// <summary>Its time is over; scores are coming in.</summary>
    Over,

    /// <summary>It is decided how it goes on with the candidate.</summary>
    Done,

    Cancelled,
}
