using System.Runtime.InteropServices;

namespace BackOffice.Dialogs;

/// <summary>What a word is to a phrase of time, the same in every language. The data files name these in lower case.</summary>
internal enum TimeClass : byte
{
    /// <summary>Past the last word.</summary>
    None,

    /// <summary>A word that is nothing to time: most often a noun, so that a number before it counts things.</summary>
    Other,

    /// <summary>A word that may follow a number without being counted by it: "please", "with".</summary>
    Follow,

    /// <summary>A word whose number is a place or a name: "floor", "error".</summary>
    Guard,

    /// <summary>A word that a name may follow: "with". A month after it is a person.</summary>
    Person,

    // Marks.
    End,
    Comma,
    Colon,
    Slash,
    Dash,
    Dot,

    // Numbers.
    Number,
    Ordinal,
    Half,
    HalfTo,
    Quarter,
    Few,
    Thousand,

    // The calendar.
    Weekday,
    Month,
    Unit,
    Day,
    Holiday,
    Weekend,
    Workweek,
    Season,
    QuarterMark,
    WeekMark,
    WeekOf,
    EndOfDay,
    EndOfYear,

    // The clock.
    Part,
    Clock,
    Meridiem,
    OClock,
    Ish,
    TimeMark,
    Now,

    // What relates one thing to another.
    Relative,
    Every,
    Once,
    Alternate,
    Frequency,
    All,
    Another,
    Business,
    Early,
    Mid,
    Late,
    Sooner,
    Later,
    Opening,
    Middle,
    Closing,
    Rest,
    Ago,
    Hence,
    Before,
    By,
    Until,
    After,
    Since,
    Starting,
    From,
    Between,
    Within,
    To,
    Past,
    And,
    Or,
    Onwards,
    Latest,
    In,
    At,
    On,
    Of,
    For,
    Around,
    The,
    Article,
    Than,
}

/// <summary>More about a word of time.</summary>
[Flags]
internal enum TimeTraits : byte
{
    None = 0,

    /// <summary>Also an everyday word, or a name: it is time only where the words around it say so.</summary>
    Weak = 1,

    Plural = 2,

    /// <summary>No space stands before it.</summary>
    Glued = 4,

    /// <summary>Written with one letter, after digits only: "14h".</summary>
    Short = 8,
}

/// <summary>One word, or part of a word, as it is to a phrase of time.</summary>
/// <param name="Value">Which weekday (Monday is 1), month, number, unit…</param>
/// <param name="Digits">How many digits a number is written with; 0 when in words.</param>
/// <param name="Word">The index of its first word in the reading.</param>
/// <param name="WordEnd">The index after its last word.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TimeToken(
    TimeClass Class,
    int Value = 0,
    TimeTraits Traits = TimeTraits.None,
    byte Digits = 0,
    int Word = 0,
    int WordEnd = 0)
{
    public bool IsWeak => (Traits & TimeTraits.Weak) is not TimeTraits.None;

    public bool IsPlural => (Traits & TimeTraits.Plural) is not TimeTraits.None;

    public bool IsGlued => (Traits & TimeTraits.Glued) is not TimeTraits.None;

    public bool IsShort => (Traits & TimeTraits.Short) is not TimeTraits.None;
}
