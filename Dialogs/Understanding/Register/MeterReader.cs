using System.Globalization;
using BackOffice.Domain.Equipment;

namespace BackOffice.Dialogs;

/// <summary>
/// Reads what somebody read off a machine: "PRN-3F-01 counter 120344", "PRN-3F-01 counter 120344 correction", "PRN-3F-01 toner black 20%", "PRN-3F-01 new black toner". The
/// whole text is nothing else, or it is no reading.
/// </summary>
internal static class MeterReader
{
    private const int LongestText = 120;
    private const int MostWords = 16;

    public static ReadMeter? Read(string text, AssetTag tag, string written)
    {
        var rest = text.Length <= LongestText ? text.Replace(written, " ", StringComparison.OrdinalIgnoreCase) : string.Empty;
        string[] words =
        [
            .. rest.Replace("%", " % ", StringComparison.Ordinal)
                .Split([' ', ':', ';', '=', '(', ')', '!', '?', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.Trim('.', ',', '"', '“', '”').ToLowerInvariant())
                .Where(word => word.Length > 0),
        ];
        return words.Length is 0 or > MostWords ? null
            : Read(words, tag, Language.English) ?? Read(words, tag, Language.German);
    }

    private static ReadMeter? Read(string[] words, AssetTag tag, Language language)
    {
        var said = new HashSet<MeterWord>();
        TonerColour? colour = null;
        long? number = null;
        foreach (var word in words)
        {
            if (language.Commands.TonerColours.At([word]) is { Length: > 0, Meaning: var named })
            {
                colour = named;
            }
            else if (language.Commands.MeterWords.At([word]) is { Length: > 0, Meaning: var meaning })
            {
                said.Add(meaning);
            }
            else if (Number(word) is { } value && number is null)
            {
                number = value;
            }
            else
            {
                return null;
            }
        }

        return Order(said, tag, colour, number);
    }

    private static ReadMeter? Order(HashSet<MeterWord> said, AssetTag tag, TonerColour? colour, long? number) =>
        (said.Contains(MeterWord.Counter), said.Contains(MeterWord.Toner), said.Contains(MeterWord.New), number) switch
        {
            (true, false, _, { } pages) when pages <= ReadCounter.Highest && said.Contains(MeterWord.Correction) => new CorrectCount(tag, pages),
            (true, false, _, { } pages) when pages <= ReadCounter.Highest => new CountPages(tag, pages, said.Contains(MeterWord.Reset)),
            (false, true, false, >= 0 and <= 100 and var percent) => new ReadToner(tag, colour ?? TonerColour.Black, (int)percent),
            (false, true, true, null) => new ReplaceToner(tag, colour ?? TonerColour.Black),
            _ => null,
        };

    // "120344", "120,344", "120.344"
    private static long? Number(string word)
    {
        var digits = word.Replace(",", string.Empty, StringComparison.Ordinal).Replace(".", string.Empty, StringComparison.Ordinal);
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}

/// <summary>What a word of a reading is about.</summary>
internal enum MeterWord
{
    Counter,
    Toner,
    New,
    Reset,

    /// <summary>The last number was mistyped.</summary>
    Correction,

    /// <summary>Says nothing more: "is at".</summary>
    Filler,
}
