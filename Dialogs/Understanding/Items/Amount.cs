using System.Globalization;

namespace BackOffice.Dialogs;

/// <summary>How many of a thing.</summary>
/// <param name="Value">The number.</param>
/// <param name="Length">How many words it takes; 0 when there is none.</param>
/// <param name="IsArticle">It is no more than an article: "a".</param>
/// <param name="IsMarked">It can be nothing but a quantity: "x4".</param>
/// <param name="Unit">The unit, when it is one word with the number: "4pcs".</param>
internal readonly record struct Amount(decimal Value, int Length, bool IsArticle = false, bool IsMarked = false, string? Unit = null)
{
    /// <summary>Reads "4", "x4", "4x", "4 x", "4pcs", "a 3-pack", "two dozen".</summary>
    public static Amount At(in ItemText text, int index)
    {
        if (index >= text.Length || text.IsMark(index) || text.IsOccupied(index))
        {
            return default;
        }

        var word = text.Reading.At(index).AsSpan();
        var digits = LeadingDigits(word);
        if (digits == word.Length || digits == 0)
        {
            return Apart(text, index, word);
        }

        return TryParse(word[..digits], out var value) ? Joined(text, index, value, word[digits..]) : default;
    }

    private static Amount Apart(in ItemText text, int index, ReadOnlySpan<char> word)
    {
        var number = NumberReader.At(text.Reading, index);
        if (number.Length > 0)
        {
            var end = index + number.Length;
            if (number.IsArticle)
            {
                // "a 3-pack of notes" is one pack.
                return IsPack(text, end) && At(text, end) is { Unit: not null } pack
                    ? pack with { Length = number.Length + pack.Length }
                    : new(1, number.Length, IsArticle: true);
            }

            return text.Is(end, ItemWord.Times) && !text.IsThingPhrase(end)
                ? new(number.Value, text.SkipDot(end + text.LengthAt(end)) - index, IsMarked: true)
                : new(number.Value, number.Length);
        }

        // "x4", "x 4"
        if (word.Length > 1 && IsTimes(text, word[..1]) && TryParse(word[1..], out var value))
        {
            return new(value, 1, IsMarked: true);
        }

        return text.Is(index, ItemWord.Times) && NumberReader.At(text.Reading, index + 1) is { Length: > 0, IsArticle: false } after
            ? new(after.Value, 1 + after.Length, IsMarked: true)
            : default;
    }

    // "4x", "4pcs", "3-pack": the last is one pack of three.
    private static Amount Joined(in ItemText text, int index, decimal value, ReadOnlySpan<char> rest)
    {
        // "26X" is a model.
        if (IsTimes(text, rest) && (text.Reading.Shouted || !char.IsUpper(text.Reading.WrittenSpan(index)[^1])))
        {
            return new(value, 1, IsMarked: true);
        }

        var isPack = rest[0] == '-';
        var unit = UnitOf(text, isPack ? rest[1..] : rest);
        return unit is null ? default : new(isPack ? 1 : value, 1, Unit: unit);
    }

    private static string? UnitOf(in ItemText text, ReadOnlySpan<char> word) =>
        text.Words.Units.TryFind(text.Reading.Language.Lexicon.NumberOf(word), out var unit) ? unit : null;

    private static bool IsTimes(in ItemText text, ReadOnlySpan<char> word) =>
        text.Words.Classes.TryFind(text.Reading.Language.Lexicon.NumberOf(word), out var @class) && (@class & ItemWord.Times) != default;

    private static bool IsPack(in ItemText text, int index) =>
        index < text.Length && text.Reading.At(index) is [>= '0' and <= '9', ..] word && word.Contains('-', StringComparison.Ordinal);

    private static int LeadingDigits(ReadOnlySpan<char> word)
    {
        var digits = 0;
        while (digits < word.Length && (char.IsAsciiDigit(word[digits]) || (word[digits] == '.' && digits > 0)))
        {
            digits++;
        }

        return digits;
    }

    private static bool TryParse(ReadOnlySpan<char> digits, out decimal value)
    {
        value = 0;
        return digits.Length <= 9 && decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }
}
