using NodaTime;

namespace BackOffice.Domain.People;

/// <summary>That somebody is out of office.</summary>
/// <param name="Until">When they are back, over absences that touch each other; null when nobody knows.</param>
public sealed record Absence(AbsenceReason Reason, Instant? Until)
{
    /// <summary>Whether they are known to be away.</summary>
    public bool IsCertain => Reason is not AbsenceReason.Unknown;
}

public enum AbsenceReason
{
    /// <summary>Their mailbox cannot be read: there or away, nobody knows.</summary>
    Unknown,

    /// <summary>Their mailbox answers by itself.</summary>
    AutomaticReplies,

    /// <summary>Their calendar says so.</summary>
    OutOfOffice,
}
