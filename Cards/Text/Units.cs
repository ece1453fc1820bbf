using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Text;

/// <summary>Amounts of an item, in what the office calls its units: "1 ream", "12 reams".</summary>
internal static class Units
{
    /// <summary>Shorter ones are signs of measures, which have no plural: "kg".</summary>
    private const int ShortestWord = 3;

    private const string Of = " of ";

    public static string In(int amount, ItemFacts facts) => In(amount, facts.Unit);

    /// <param name="unit">In the singular, as typed.</param>
    public static string In(int amount, string unit) =>
        Phrase.Of(StockTexts.Units, amount, UserText.InLine(amount is 1 or -1 ? unit : Plural(unit), ItemFacts.UnitLimit + 2));

    /// <summary>"reams", "boxes", "bags of 50"</summary>
    public static string Plural(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var end = unit.IndexOf(Of, StringComparison.OrdinalIgnoreCase);
        return end > 0 ? PluralWord(unit[..end]) + unit[end..] : PluralWord(unit);
    }

    private static string PluralWord(string word) => word switch
    {
        _ when word.Length < ShortestWord || !char.IsAsciiLetter(word[^1]) => word,
        _ when EndsWith(word, "ss", "x", "z", "ch", "sh") => $"{word}es",
        _ when EndsWith(word, "s") => word,
        _ when EndsWith(word, "y") && !"aeiou".Contains(char.ToLowerInvariant(word[^2]), StringComparison.Ordinal) => $"{word[..^1]}ies",
        _ => $"{word}s",
    };

    private static bool EndsWith(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
