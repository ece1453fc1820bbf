namespace BackOffice.Dialogs;

/// <summary>
/// Reads short orders about the stock: "low stock", "new item", "stock of A4", "how many PAP-A4 are left", "issue 3 reams of A4 to Marketing".
/// Whether there is such an item is for others to find out.
/// </summary>
internal static class StockOrderReader
{
    private const int LongestOrder = 20;
    private const int LongestName = 8;

    public static StockOrder? Read(Reading reading, Gist gist, Intent intent)
    {
        if (gist is { Case: not null } or { Phone: not null } || (intent is not Intent.StockLevel && !MayBegin(reading)))
        {
            return null;
        }

        var words = reading.Untaken(LongestOrder);
        if (words is [var article, _, ..] && reading.Language.Small.Articles.Contains(article))
        {
            words = words[1..];
        }

        var written = EquipmentOrderReader.Written(reading, words);
        return Read(reading, words, written, reading.Language)
            ?? Read(reading, words, written, reading.Language == Language.German ? Language.English : Language.German)
            ?? (intent is Intent.StockLevel && written.Any(reading.Language.Commands.StockLowWords.BeginsWith) ? new StockOrder(StockDeed.ListLow) : null);
    }

    // Most texts are none, and need not be taken apart to see that.
    private static bool MayBegin(Reading reading)
    {
        var first = reading.NextUntaken(0);
        first = reading.Is(reading.Language.Small.Articles, first) ? first + 1 : first;
        if (first >= reading.Words.Length)
        {
            return false;
        }

        var word = reading.WrittenSpan(first).ToString().ToLowerInvariant();
        return MayBegin(Language.English.Commands, word) || MayBegin(Language.German.Commands, word);
    }

    private static bool MayBegin(Commands commands, string word) =>
        commands.Stock.BeginsWith(word) || commands.StockDeeds.BeginsWith(word) || commands.StockQuestions.BeginsWith(word);

    // One word alone often does not tell which language it is of.
    private static StockOrder? Read(Reading reading, Word[] words, string[] written, Language language)
    {
        var commands = language.Commands;
        return commands.Stock.At(written) is { Length: > 0 } order && order.Length == written.Length ? new StockOrder(order.Meaning) { IsSure = true }
            : commands.StockDeeds.At(written) is { Length: > 0 } deed ? Deed(reading, words[deed.Length..], written[deed.Length..], deed.Meaning, commands)
            : commands.StockQuestions.At(written) is { Length: > 0 } question ? Question(reading, words[question.Length..], written[question.Length..], commands)
            : null;
    }

    // "how many | A4 | do we have"
    private static StockOrder? Question(Reading reading, Word[] words, string[] written, Commands commands)
    {
        var end = written.Length;
        for (var i = 0; i < written.Length; i++)
        {
            if (commands.StockQuestionEnds.At(written.AsSpan(i)) is { Length: > 0 } found && found.Length == written.Length - i)
            {
                end = i;
                break;
            }
        }

        return end is > 0 and <= LongestName ? new StockOrder(StockDeed.Ask, new WantedItem(null, null, Text(reading, words, 0, end))) : null;
    }

    // "3 reams of A4 | from Cabinet 1 | to Marketing"
    private static StockOrder? Deed(Reading reading, Word[] words, string[] written, StockDeed deed, Commands commands)
    {
        var to = Last(written, commands.StockWays, StockWay.To) is { Length: > 0 } found ? found : Last(written, commands.StockWays, StockWay.For);
        var from = Last(written, commands.StockWays, StockWay.From);
        var end = Math.Min(to.Length > 0 ? to.Start : written.Length, from.Length > 0 ? from.Start : written.Length);
        return Item(reading, Text(reading, words, 0, end)) is { Quantity: not null } item
            ? new StockOrder(deed, item, After(reading, words, from, to.Start), After(reading, words, to, from.Start))
            : null;
    }

    private static WantedItem? Item(Reading reading, string text)
    {
        var part = new Reading(text, reading.Language, reading.OfficePlaces);
        return ItemReader.Read(part, Intent.RequestSupplies, new bool[part.Words.Length]) is [var only] ? only : null;
    }

    private static (int Start, int Length) Last(string[] written, OrderTable<StockWay> ways, StockWay way)
    {
        for (var i = written.Length - 2; i > 0; i--)
        {
            if (ways.At(written.AsSpan(i)) is { Length: > 0 and var length, Meaning: var found } && found == way)
            {
                return (i, length);
            }
        }

        return default;
    }

    /// <param name="way">The preposition; of length 0 where there is none.</param>
    /// <param name="next">Where another one begins.</param>
    private static string? After(Reading reading, Word[] words, (int Start, int Length) way, int next)
    {
        var text = way.Length == 0 ? string.Empty : Text(reading, words, way.Start + way.Length, next > way.Start ? next : words.Length);
        return text.Length == 0 ? null : text;
    }

    private static string Text(Reading reading, Word[] words, int start, int end) =>
        start >= end ? string.Empty : reading.Text[words[start].Start..words[end - 1].End].Trim(' ', '"', '“', '”', '.', ',', '?', '!', ':', ';');
}

/// <summary>What stands before a place or a person.</summary>
internal enum StockWay
{
    From,
    To,

    /// <summary>May also stand inside a name: "toner for HP".</summary>
    For,
}
