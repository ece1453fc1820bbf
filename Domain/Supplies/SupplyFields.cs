using System.Globalization;

namespace BackOffice.Domain.Supplies;

/// <summary>The fields of a request: inputs of cards, and what an error names.</summary>
public static class SupplyFields
{
    public const string Place = "place";
    public const string NeededBy = "neededBy";
    public const string Note = "note";

    /// <summary>Further things, as people write them: "3 staplers".</summary>
    public const string More = "more";

    public const string Why = "why";
    public const string Question = "question";
    public const string Answer = "answer";

    public const int PlaceLimit = 200;
    public const int NoteLimit = 1_000;
    public const int WhyLimit = 1_000;
    public const int MoreLimit = 300;

    /// <param name="line">From 1.</param>
    public static string Quantity(int line) => Of("quantity", line);

    /// <summary>Whether units or packs are meant: one of <see cref="Units"/> and <see cref="Packs"/>.</summary>
    public static string Measure(int line) => Of("measure", line);

    /// <summary>Which of several items is meant: its code, or <see cref="AsTyped"/>.</summary>
    public static string Choice(int line) => Of("choice", line);

    /// <summary>What a thing is called that is in no catalog.</summary>
    public static string Thing(int line) => Of("thing", line);

    /// <summary>What becomes of what is not granted now: one of <see cref="Waits"/> and <see cref="Drops"/>.</summary>
    public static string Rest(int line) => Of("rest", line);

    public const string Units = "units";
    public const string Packs = "packs";

    /// <summary>None of the items is meant, but what was typed. No code has small letters.</summary>
    public const string AsTyped = "typed";

    public const string Waits = "waits";
    public const string Drops = "drops";

    private static string Of(string field, int line) => string.Create(CultureInfo.InvariantCulture, $"{field}{line}");
}
