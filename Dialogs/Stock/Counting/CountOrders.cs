using System.Text.RegularExpressions;

namespace BackOffice.Dialogs.Stock;

/// <summary>Reads orders about counting at the beginning of a text, word for word: "stock count Cabinet 2".</summary>
internal static partial class CountOrders
{
    private const int LongestOrder = 8;

    private static readonly OrderTable<CountDeed>[] Tables = [.. new[] { Language.English, Language.German }.Select(language =>
        new OrderTable<CountDeed>(LanguageFile.LoadApart(language.Name, "counting").Rows("orders").Select(row => (Enum.Parse<CountDeed>(row.Meaning), row.Phrases))))];

    /// <returns>What is wanted, and what follows, as written; null where the text begins otherwise.</returns>
    public static (CountDeed Deed, string Tail)? Read(string text)
    {
        Match[] words = [.. Word().Matches(text).Take(LongestOrder)];
        string[] written = [.. words.Select(word => word.Value.ToLowerInvariant().Replace('’', '\''))];
        var (length, deed) = Tables.Select(table => table.At(written)).MaxBy(found => found.Length);
        if (length == 0)
        {
            return null;
        }

        var last = words[length - 1];
        return (deed, text[(last.Index + last.Length)..].Trim(' ', '\t', '\n', '\r', ':', ',', '.', '!', '?', '-'));
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}'’-]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Word();
}
