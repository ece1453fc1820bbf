using System.Globalization;

namespace BackOffice.Dialogs;

/// <summary>What numbers the places of an office: figures, words, letters, names.</summary>
internal static class PlaceNumber
{
    private const int LongestIdentifier = 8;
    private const int LongestFloor = 9;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>"3rd", "third"; a length of 0 when none is there.</summary>
    public static (int Length, string? Number) Ordinal(Reading reading, int index)
    {
        var word = reading.At(index).AsSpan();
        if (word.Length == 0 || reading.IsTaken(index))
        {
            return default;
        }

        if (char.IsAsciiDigit(word[0]) || word[0] == '-')
        {
            var figures = word.TrimEnd(Letters);
            var isOrdinal = figures.Length == word.Length || reading.Language.Places.OrdinalEndings.Contains(word[figures.Length..]);
            return isOrdinal && figures.Length < 5 && TryParse(figures, out var number) ? (1, Figures(number)) : default;
        }

        var (length, named) = reading.Language.Places.Ordinals.At(reading.Words, index);
        return length > 0 ? (length, Figures(named)) : default;
    }

    /// <summary>The number of a floor: "3", "-1", "three", "B1".</summary>
    public static (int Length, string? Number) Floor(Reading reading, int index)
    {
        var word = reading.At(index);
        if (word.Length == 0 || reading.IsTaken(index))
        {
            return default;
        }

        if (word.Length <= LongestFloor && TryParse(word, out var figures))
        {
            return (1, Figures(figures));
        }

        var (length, number) = reading.Language.Places.Numbers.At(reading.Words, index);
        return length > 0 ? (length, Figures(number))
            : word.Length == 2 && HasFigure(word) ? (1, word.ToUpperInvariant())
            : Ordinal(reading, index);
    }

    /// <summary>What tells one room from the others: "2.14", "B", "four", "Berlin".</summary>
    public static (int Length, string? Identifier) Identifier(Reading reading, int index)
    {
        if (index >= reading.Words.Length || reading.Words[index].IsMark || reading.IsTaken(index))
        {
            return default;
        }

        var word = reading.Words[index].Text.AsSpan();
        var ending = reading.Language.Small.OwnerEnding;
        var isOwner = word.EndsWith(ending, StringComparison.Ordinal) && HasFigure(word) && word[^ending.Length] == '\'';
        var plain = isOwner ? word[..^ending.Length] : word;
        if (plain.Length <= LongestIdentifier && HasFigure(plain))
        {
            return IsOrdinal(reading, index) || IsFloor(reading, index)
                ? default
                : (1, plain.ToString().ToUpperInvariant());
        }

        if (word.Length == 1 && char.IsAsciiLetter(word[0])
            && (reading.IsCapitalised(index) || !reading.Is(reading.Language.Small.Letters, index)))
        {
            return (1, word.ToString().ToUpperInvariant());
        }

        var (length, number) = reading.Language.Places.Numbers.At(reading.Words, index);
        return length > 0 ? (length, Figures(number)) : RoomName.Proper(reading, index);
    }

    public static string Figures(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static bool HasFigure(ReadOnlySpan<char> word) => word.ContainsAnyInRange('0', '9');

    public static bool IsFigures(ReadOnlySpan<char> word) => word.Length > 0 && !word.ContainsAnyExceptInRange('0', '9');

    private static bool IsOrdinal(Reading reading, int index)
    {
        var word = reading.At(index).AsSpan();
        return reading.Language.Places.OrdinalEndings.Contains(word[word.TrimEnd(Letters).Length..]);
    }

    // "room 3 floor" has no floor of its own, "room 3 floor 2" has.
    private static bool IsFloor(Reading reading, int index)
    {
        var (noun, _) = reading.Language.Places.Floor.At(reading.Words, index + 1);
        return noun > 0 && Floor(reading, index + 1 + noun).Length == 0;
    }

    private static bool TryParse(ReadOnlySpan<char> word, out int number) =>
        int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
