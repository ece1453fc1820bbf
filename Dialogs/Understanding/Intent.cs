namespace BackOffice.Dialogs;

/// <summary>What somebody wants of the bot.</summary>
public enum Intent
{
    /// <summary>Nothing that the bot knows of.</summary>
    None,

    ReportProblem,
    RequestSupplies,
    BookInterview,
    ChangeInterview,

    /// <summary>What became of what they asked for: all of it, or the case named in <see cref="Understood.Case"/>.</summary>
    MyRequests,

    /// <summary>Take back something asked for earlier.</summary>
    CancelRequest,

    /// <summary>What waits for the back office: decisions, or the list named in <see cref="Understood.List"/>.</summary>
    Approvals,

    StockLevel,
    CountStock,
    Reorder,
    ReceiveDelivery,
    PhoneMessage,
    FindPerson,
    SendFax,
    Candidates,
    InterviewFeedback,
    Onboard,
    ConductRecord,
    Offboard,
    Export,
    Help,

    /// <summary>Drop what is being filled in just now.</summary>
    Cancel,
}
