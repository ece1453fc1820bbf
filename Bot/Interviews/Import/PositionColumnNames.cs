using BackOffice.Domain.Interviews;

namespace BackOffice.Bot.Interviews.Import;

/// <summary>The names that columns of lists of positions have, here and in other systems, in English and German.</summary>
internal static class PositionColumnNames
{
    private static readonly Dictionary<string, string> Fields = new (string Field, string Names)[]
    {
        (PositionFields.Code, "code position positioncode positionnumber positionno jobcode jobid requisition stelle stellencode stellennummer stellennr"),
        (PositionFields.Name, "name title jobtitle positionname bezeichnung stellenbezeichnung titel"),
        (PositionFields.Skills, "skills skill requirements kenntnisse fähigkeiten anforderungen"),
        (PositionFields.Criteria, "criteria criterion scored kriterien bewertung bewertungskriterien"),
        (PositionColumns.Round, "round rounds roundname stage runde gespräch"),
        (PositionColumns.Minutes, "minutes length duration lengthinminutes minuten dauer dauerinminuten"),
        (PositionColumns.Panel, "panel interviewers interviewer defaultpanel gremium interviewende"),
        (PositionColumns.Guide, "guide questions interviewguide leitfaden fragen"),
    }
        .SelectMany(row => row.Names.Split(' '), (row, name) => (name, row.Field))
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>The field of a column, of <see cref="PositionFields"/> or <see cref="PositionColumns"/>; null where its name means nothing here.</summary>
    public static string? FieldOf(string name) => Fields.GetValueOrDefault(string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant());

    /// <summary>Whether columns are those of positions: no other list has rounds.</summary>
    public static bool AreOfPositions(IReadOnlyCollection<string?> fields) =>
        fields.Contains(PositionFields.Code, StringComparer.Ordinal) && fields.Contains(PositionColumns.Round, StringComparer.Ordinal);
}
