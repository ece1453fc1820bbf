using NodaTime;

namespace BackOffice.Dialogs;

/// <summary>How a phrase is bounded by what it names.</summary>
internal enum TimeBound : byte
{
    None,

    /// <summary>Until it begins: "before Friday".</summary>
    Before,

    /// <summary>Until it is over: "by Friday", "until Friday".</summary>
    By,

    /// <summary>From its beginning on: "from Friday".</summary>
    From,

    /// <summary>From its beginning on, in the past: "since Friday".</summary>
    Since,

    /// <summary>From its end on: "after Friday".</summary>
    After,
}

/// <summary>What one phrase of time names, before it is placed on the calendar.</summary>
internal struct TimePhrase
{
    public Day? Day;
    public DateSpan? Span;
    public Clock? Clock;
    public ClockRange? Clocks;
    public PartOfDay Part;
    public TimeEdge PartEdge;

    /// <summary>A moment that was counted from now.</summary>
    public LocalDateTime? Instant;

    /// <summary>A stretch that was counted from now.</summary>
    public (LocalDateTime From, LocalDateTime To, string Length)? Window;
    public bool IsNow;
    public bool IsPast;

    /// <summary>Of the time of day within a day: "Thursday before five".</summary>
    public TimeBound ClockBound;

    public readonly bool HasDay => Day is not null;

    public readonly bool HasTime => Clock is not null || Clocks is not null || Part is not PartOfDay.None;

    public readonly bool IsEmpty => Day is null && Span is null && !HasTime && Instant is null && Window is null && !IsNow;

    /// <summary>Names a stretch or day for which a time of day may follow.</summary>
    public readonly bool TakesTime => Span is null && Instant is null && Window is null && !IsNow;
}
