namespace BackOffice.Bot.Interviews;

/// <summary>How the office interviews; configuration section <c>Interviews</c>.</summary>
public sealed class InterviewsOptions
{
    public const string Section = "Interviews";

    /// <summary>Mail address of the mailbox in whose calendar interviews are; empty for that of who asks.</summary>
    public string Organizer { get; set; } = string.Empty;

    /// <summary>Whether somebody who recruits has to say yes to what others ask for.</summary>
    public bool NeedsApproval { get; set; }

    /// <summary>For how many minutes a time is held until it is in the calendars.</summary>
    public int HoldMinutes { get; set; } = 15;

    /// <summary>For how many hours a time is held until somebody has said yes.</summary>
    public int ApprovalHours { get; set; } = 24;

    /// <summary>How many days after the last thing that happened a candidate's data is erased.</summary>
    public int KeepDays { get; set; } = 180;

    /// <summary>Nothing begins sooner than so many hours after it was asked for.</summary>
    public int NoticeHours { get; set; } = 4;

    /// <summary>Everybody's lunch on their own clock: "12:00-13:00"; empty for none.</summary>
    public string Lunch { get; set; } = "12:00-13:00";

    /// <summary>What is scored where the role is none of the office's positions; four usual criteria when empty.</summary>
    public IList<string> Criteria { get; } = [];

    /// <summary>Minutes that must be free before an interview.</summary>
    public int BufferBefore { get; set; }

    /// <summary>Minutes that must be free after an interview.</summary>
    public int BufferAfter { get; set; }

    /// <summary>How many interviews a day somebody has at most; 0 for any number.</summary>
    public int MostADay { get; set; } = 4;
}
