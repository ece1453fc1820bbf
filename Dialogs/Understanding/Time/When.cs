using NodaTime;

namespace BackOffice.Dialogs;

/// <summary>What a phrase of time tells, in the terms of Recognizers-Text.</summary>
public enum WhenKind
{
    Date,
    DateTime,
    DateRange,
    DateTimeRange,
    Time,
    TimeRange,
    Duration,
    Set,
}

/// <summary>A phrase of time and what it means. Times are on the clock of the office.</summary>
/// <param name="Timex">The TIMEX 3 expression: "2026-11-24TAF", "T09:30", "PT45M", "XXXX-WXX-5".</param>
/// <param name="Start">
/// The first moment meant, the next one to come unless the phrase speaks of the past; of a deadline now, or the beginning of the day
/// that "Friday before five" names; null for durations and sets, and for a deadline that is past.
/// </param>
/// <param name="End">
/// The moment after the last one meant: "Monday to Wednesday" ends when Thursday begins, "by Friday" when Friday is over, "before Friday"
/// when it begins. Null for an instant, a duration, a set, and an open end ("after three").
/// </param>
/// <param name="Text">The phrase as it was written.</param>
/// <param name="IsDeadline">The phrase names the latest moment: "by Friday", "until five", "no later than the 28th".</param>
/// <param name="Length">What a duration measures; null otherwise.</param>
public sealed record When(
    WhenKind Kind,
    string Timex,
    LocalDateTime? Start,
    LocalDateTime? End,
    string Text,
    bool IsDeadline = false,
    Period? Length = null)
{
    /// <summary>The words that the phrase takes up in its reading.</summary>
    internal Range Words { get; init; }
}
