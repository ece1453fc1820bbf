namespace BackOffice.Dialogs;

/// <summary>How much speaks for a person to be the candidate of an interview: the one with the most is.</summary>
internal static class CandidateScore
{
    /// <summary>"the interviewer Sam": it is settled that this one asks.</summary>
    public const int Never = -100;

    /// <summary>"ask Sam"</summary>
    public const int Asked = 5;

    /// <summary>"for Sam and Priya", behind others.</summary>
    public const int ForPanel = 20;

    /// <summary>"on Tuesday with Sam"</summary>
    public const int Together = 22;

    /// <summary>Nothing stands before; those named first are so more often.</summary>
    public const int Bare = 30;

    /// <summary>"between Sam and Jane", or "for Jane" behind "with Sam".</summary>
    public const int Arranged = 50;

    /// <summary>"invite Jane"</summary>
    public const int Invited = 55;

    /// <summary>"second round Jane"</summary>
    public const int Round = 57;

    /// <summary>"interview with Jane", "Jane has an interview"</summary>
    public const int Met = 60;

    /// <summary>"interview of Jane"</summary>
    public const int Of = 62;

    /// <summary>"interview for Jane"</summary>
    public const int For = 65;

    /// <summary>"Jane interview tomorrow"</summary>
    public const int Before = 66;

    /// <summary>"interview Jane"</summary>
    public const int Object = 80;

    /// <summary>"Jane should meet Sam"</summary>
    public const int Meets = 84;

    /// <summary>"Jane, the candidate"</summary>
    public const int Candidate = 85;

    /// <summary>"Jane's interview"</summary>
    public const int Owner = 90;

    /// <summary>"the candidate Jane"</summary>
    public const int Named = 100;

    /// <summary>Colleagues go by their first names, candidates by both.</summary>
    public const int FullName = 8;

    /// <summary>"Jane (analyst)", "Jane for the analyst role"</summary>
    public const int WithPosition = 40;

    /// <summary>What each further one of a list has less.</summary>
    public const int Further = 15;
}
