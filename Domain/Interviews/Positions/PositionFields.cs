using System.Globalization;

namespace BackOffice.Domain.Interviews;

/// <summary>The fields of a position's entry: inputs of the form, columns of a file, and what an error names. A round's have its number, from 1.</summary>
public static class PositionFields
{
    public const string Code = "code";
    public const string Name = "name";
    public const string Skills = "skills";
    public const string Criteria = "criteria";
    public const string Rounds = "rounds";

    public static string RoundName(int number) => Of("roundName", number);

    public static string Minutes(int number) => Of("minutes", number);

    public static string Panel(int number) => Of("panel", number);

    public static string Guide(int number) => Of("guide", number);

    /// <summary>All fields of a round.</summary>
    public static IReadOnlyList<string> OfRound(int number) => [RoundName(number), Minutes(number), Panel(number), Guide(number)];

    private static string Of(string field, int number) => string.Create(CultureInfo.InvariantCulture, $"{field}{number}");
}
