namespace BackOffice.Cards.Interviews;

/// <summary>What buttons about interviews ask for, as <see cref="Verbs"/>.</summary>
public static class InterviewVerbs
{
    /// <summary>An empty form for an interview.</summary>
    public const string New = "interview.new";

    /// <summary>The form is sent: times are looked for. The draft is in <see cref="InterviewData.Draft"/>, the fields beside it.</summary>
    public const string FindTimes = "interview.find";

    /// <summary>The form takes the place of the times, or of the question who is meant.</summary>
    public const string ChangeForm = "interview.form";

    /// <summary>Who is meant is answered, in the fields <see cref="Domain.Interviews.InterviewFields.Who"/>.</summary>
    public const string ChooseWho = "interview.who";

    /// <summary>The times after those that are shown: <see cref="InterviewData.After"/> says from when on.</summary>
    public const string OtherTimes = "interview.times";

    /// <summary>A time is chosen: <see cref="InterviewData.Start"/>.</summary>
    public const string TakeTime = "interview.take";

    /// <summary>A time that fits if something gives way: <see cref="InterviewData.Start"/>, and which of the card's concessions it is, <see cref="InterviewData.Relaxation"/>.</summary>
    public const string Relax = "interview.relax";

    /// <summary>The candidate is mailed the times to choose from: <see cref="InterviewData.Starts"/>.</summary>
    public const string SendChoice = "interview.choice";

    /// <summary>What is not sent yet is thrown away.</summary>
    public const string Discard = "interview.discard";

    /// <summary>The card of an interview is wanted in the chat.</summary>
    public const string Show = "interview.show";

    /// <summary>The card of an interview takes the place of a step of it.</summary>
    public const string Back = "interview.back";

    public const string ShowHistory = "interview.history";
    public const string Approve = "interview.approve";

    /// <summary>With <see cref="Domain.Interviews.InterviewFields.Reason"/>, as text.</summary>
    public const string Decline = "interview.decline";

    /// <summary>Another time is wanted, or the first one.</summary>
    public const string Move = "interview.move";

    /// <summary>The card on which an interview is cancelled.</summary>
    public const string AskCancel = "interview.cancel.ask";

    /// <summary>With <see cref="Domain.Interviews.InterviewFields.Reason"/>: the name of a <see cref="Domain.Interviews.CancelReason"/>.</summary>
    public const string Cancel = "interview.cancel";

    /// <summary>The card on which an interviewer is replaced.</summary>
    public const string AskSwap = "interview.swap.ask";

    /// <summary>With <see cref="Domain.Interviews.InterviewFields.Leaves"/> and <see cref="Domain.Interviews.InterviewFields.Comes"/>.</summary>
    public const string Swap = "interview.swap";

    public const string NoShow = "interview.noshow";

    /// <summary>The scorecard of the reader.</summary>
    public const string OpenScorecard = "interview.score.open";

    public const string SubmitScorecard = "interview.score";

    /// <summary><see cref="InterviewData.Verdict"/> says how it goes on with the candidate.</summary>
    public const string Decide = "interview.decide";

    /// <summary>A form for the next round of the position, once it is decided for.</summary>
    public const string NextRound = "interview.next";

    /// <summary>The card with the mail to a candidate who is not taken.</summary>
    public const string AskReject = "interview.reject.ask";

    /// <summary>Not taken, and told so: <see cref="Domain.Interviews.InterviewFields.Letter"/> holds the mail.</summary>
    public const string Reject = "interview.reject";

    /// <summary>A page of the reader's own interviews; <see cref="InterviewData.After"/> says which.</summary>
    public const string List = "interviews.mine";

    /// <summary>A page of all interviews.</summary>
    public const string ListAll = "interviews.all";

    /// <summary>What is today, and what waits.</summary>
    public const string Today = "interviews.today";

    /// <summary>The candidate's data is erased before its time.</summary>
    public const string Erase = "interview.erase";

    public const string ListPositions = "positions.list";

    /// <summary>The card on which a list of positions is given.</summary>
    public const string ImportPositions = "positions.import";

    /// <summary><see cref="InterviewData.Position"/> says which, as for all that follow.</summary>
    public const string ShowPosition = "position.show";

    public const string EditPosition = "position.edit";
    public const string NewPosition = "position.new";

    /// <summary>The form is sent; the version is the edition that it showed, 0 for a new position.</summary>
    public const string SavePosition = "position.save";

    public const string ClosePosition = "position.close";
}
