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

    /// <summary>The code of a position, or <see cref="OtherPosition"/>.</summary>
    public const string Position = "position";

    /// <summary>The role is none of the office's list, and stands in <see cref="Role"/>.</summary>
    public const string OtherPosition = "-";

    public const string Panel = "panel";

    /// <summary>The first day on which it may be.</summary>
    public const string From = "from";

    /// <summary>The last one.</summary>
    public const string Until = "until";

    /// <summary>A part of the day.</summary>
    public const string Part = "part";

    /// <summary>Whether a room is needed: true or false.</summary>
    public const string Room = "room";

    /// <summary>The mailbox of an interviewer who goes.</summary>
    public const string Leaves = "leaves";

    /// <summary>The name of who comes instead.</summary>
    public const string Comes = "comes";

    /// <summary>What a candidate is written.</summary>
    public const string Letter = "letter";

    public const string Minutes = "minutes";
    public const string Reason = "reason";
    public const string Note = "note";
    public const string Recommend = "recommend";
    public const string Verdict = "verdict";

    /// <summary>Who is meant by a name: the id of a person, or another name.</summary>
    /// <param name="name">The place of the name among those that were asked about; counts from 1.</param>
    public static string Who(int name) => string.Create(CultureInfo.InvariantCulture, $"who{name}");

    /// <param name="criterion">Counts from 1.</param>
    public static string Score(int criterion) => string.Create(CultureInfo.InvariantCulture, $"score{criterion}");

    /// <param name="criterion">Counts from 1.</param>
    public static string ScoreNote(int criterion) => string.Create(CultureInfo.InvariantCulture, $"scoreNote{criterion}");
}
