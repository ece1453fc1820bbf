using System.Globalization;

namespace BackOffice.Domain.Interviews;

/// <summary>Names of what people fill in about an interview: the ids of the inputs on cards, and the fields that an error names.</summary>
public static class InterviewFields
{
    public const string Candidate = "candidate";
    public const string Mail = "mail";
    public const string Zone = "zone";
    public const string CvLink = "cvLink";
    public const string Role = "role";
    public const string Panel = "panel";
    public const string Minutes = "minutes";
    public const string Reason = "reason";
    public const string Note = "note";
    public const string Recommend = "recommend";
    public const string Verdict = "verdict";

    /// <param name="criterion">Counts from 1.</param>
    public static string Score(int criterion) => string.Create(CultureInfo.InvariantCulture, $"score{criterion}");

    /// <param name="criterion">Counts from 1.</param>
    public static string ScoreNote(int criterion) => string.Create(CultureInfo.InvariantCulture, $"scoreNote{criterion}");
}
