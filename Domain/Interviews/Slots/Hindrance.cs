namespace BackOffice.Domain.Interviews;

/// <summary>What keeps a round from beginning at a time. Where several do, the first of them counts.</summary>
public enum Hindrance
{
    /// <summary>Too soon after now.</summary>
    Notice,

    /// <summary>A holiday of the office, or it would last into the next day or beyond the range.</summary>
    NoDay,

    /// <summary>Not in the part of the day that was asked for.</summary>
    OtherPartOfDay,

    /// <summary>Not when the candidate can be met.</summary>
    Candidate,

    /// <summary>No room that is large enough is free.</summary>
    NoRoom,

    /// <summary>The calendar could not be read.</summary>
    Unknown,

    OutsideHours,
    OutOfOffice,
    Busy,
    Tentative,

    /// <summary>Free, but too close to something else.</summary>
    TooClose,

    /// <summary>As many interviews on that day as the person may have.</summary>
    DayFull,

    Lunch,
}
