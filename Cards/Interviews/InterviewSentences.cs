using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Cards.Interviews;

/// <summary>What is said about interviews.</summary>
public static class InterviewSentences
{
    /// <summary>One line for a notification.</summary>
    public static string Summary(InterviewView view) => string.Empty;

    /// <summary>The button names no interview, or none that the person may know of.</summary>
    public static string NoSuchInterview() => string.Empty;

    /// <summary>The form was thrown away.</summary>
    public static string Discarded() => string.Empty;

    /// <summary>Why something was not done, in whole sentences.</summary>
    /// <param name="interview">As it is now; null where the person may not know of it.</param>
    /// <param name="zone">On whose clock moments are told.</param>
    public static string Refusal(InterviewRefusal why, Interview? interview, DateTimeZone zone) => string.Empty;

    /// <summary>Why a position was not written.</summary>
    public static string Refusal(PositionRefusal why) => string.Empty;
}
