using System.Globalization;

namespace BackOffice.Dialogs;

internal enum PlaceKind
{
    Spot,
    Floor,
    Building,
}

/// <summary>A place that is named at one word of a text.</summary>
internal readonly record struct PlaceName(string Name, PlaceKind Kind, int Length)
{
    private const int LongestIdentifier = 8;

    public static PlaceName? At(Reading reading, int index) =>
        Floor(reading, index)
        ?? Owned(reading, index)
        ?? Numbered(reading, index)
        ?? Named(reading, index)
        ?? Bare(reading, index)
        ?? Unknown(reading, index);

    private static PlaceName? Floor(Reading reading, int index)
    {
        if (Places.NamedFloors.At(reading.Words, index) is { Length: > 0, Meaning: { } named } found)
        {
            return new PlaceName(named, PlaceKind.Floor, found.Length);
        }

        // "3rd floor", "third floor", "3. floor"
        var point = reading.At(index + 1) is "." ? 1 : 0;
        if (Ordinal(reading, index) is { } ordinal && Places.Floor.At(reading.Words, index + 1 + point) is { Length: 1 })
        {
            return new PlaceName($"Floor {ordinal}", PlaceKind.Floor, 2 + point);
        }

        // "floor 3", "fl. 3", "floor: three"
        var (length, _) = Places.Floor.At(reading.Words, index);
        if (length == 0)
        {
            return null;
        }

        var number = index + length + (reading.At(index + length) is "." or "," ? 1 : 0);
        return Number(reading, number) is { } floor ? new PlaceName($"Floor {floor}", PlaceKind.Floor, number + 1 - index) : null;
    }

    private static PlaceName? Numbered(Reading reading, int index)
    {
        var kind = PlaceKind.Building;
        var (length, noun) = Places.Buildings.At(reading.Words, index);
        if (length == 0)
        {
            kind = PlaceKind.Spot;
            (length, noun) = Places.Numbered.At(reading.Words, index);
        }

        var next = index + length + (length > 0 && reading.At(index + length) is "." ? 1 : 0);
        return length > 0 && Identifier(reading, next) is { } identifier
            ? new PlaceName($"{noun} {identifier}", kind, next + 1 - index)
            : null;
    }

    // "my office", "Jane's desk"; "my desk is broken" is about the desk.
    private static PlaceName? Owned(Reading reading, int index)
    {
        var whose = reading.At(index);
        var (length, noun) = index + 1 < reading.Words.Length ? Places.Owned.At(reading.Words, index + 1) : default;
        if (length == 0 || reading.IsTaken(index + 1) || Identifier(reading, index + 2) is not null)
        {
            return null;
        }

        if (whose is "my" or "our" && IsAfterPreposition(reading, index))
        {
            return new PlaceName($"My {noun}", PlaceKind.Spot, 2);
        }

        var isPerson = whose.EndsWith("'s", StringComparison.Ordinal) && !SmallWords.IsContraction(whose);
        return isPerson ? new PlaceName($"{Capitalised(reading.Written(index))} {noun}", PlaceKind.Spot, 2) : null;
    }

    private static PlaceName? Named(Reading reading, int index)
    {
        var (length, name) = Places.Named.At(reading.Words, index);
        if (length == 0 && IsAfterPreposition(reading, index))
        {
            (length, name) = Places.AfterPreposition.At(reading.Words, index);
        }

        return length > 0 ? new PlaceName(name!, PlaceKind.Spot, length) : null;
    }

    // "on 3", "on the 3rd": a floor, or a room where the number is long.
    private static PlaceName? Bare(Reading reading, int index)
    {
        var before = reading.At(index - 1);
        var isNamed = before is "on" or "in" || (before is "the" && reading.At(index - 2) is "on");
        if (!isNamed || Places.Units.At(reading.Words, index + 1).Length > 0)
        {
            return null;
        }

        var digits = reading.At(index);
        if (digits.Length is 3 or 4 && digits.All(char.IsAsciiDigit))
        {
            return new PlaceName($"Room {digits}", PlaceKind.Spot, 1);
        }

        if (digits.Length > 3 || !char.IsAsciiDigit(digits[0]) || before is "in")
        {
            return OrdinalAlone(reading, index);
        }

        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var floor)
            ? new PlaceName($"Floor {floor}", PlaceKind.Floor, 1)
            : OrdinalAlone(reading, index);
    }

    private static PlaceName? OrdinalAlone(Reading reading, int index) =>
        reading.At(index - 1) is "the" && char.IsAsciiDigit(reading.At(index)[0]) && Ordinal(reading, index) is { } floor
        && (index + 1 >= reading.Words.Length || reading.Words[index + 1].IsMark)
            ? new PlaceName($"Floor {floor}", PlaceKind.Floor, 1)
            : null;

    // "in Zeppelin": rooms have names that nobody can list. Months, days and languages are written so as well.
    private static PlaceName? Unknown(Reading reading, int index) =>
        reading.At(index - 1) is "in" or "at" && IsName(reading, index)
        && !CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Concat(CultureInfo.InvariantCulture.DateTimeFormat.DayNames)
            .Contains(reading.Written(index), StringComparer.OrdinalIgnoreCase)
        && !SmallWords.IsNoPlace(reading.At(index))
            ? new PlaceName(reading.Written(index), PlaceKind.Spot, 1)
            : null;

    private static bool IsAfterPreposition(Reading reading, int index)
    {
        // No more than two, so that a text of nothing but "the" is not walked again for each word.
        for (var i = 0; i < 2 && reading.At(index - 1) is "the" or "our" or "my"; i++)
        {
            index--;
        }

        return index > 0 && Places.Prepositions.At(reading.Words.AsSpan(0, index), index - 1).Length > 0;
    }

    private static string? Identifier(Reading reading, int index)
    {
        var word = reading.At(index);
        if (word.Length == 0 || reading.Words[index].IsMark || reading.IsTaken(index))
        {
            return null;
        }

        if (word.Length <= LongestIdentifier && word.Any(char.IsAsciiDigit) && Places.Floor.At(reading.Words, index + 1).Length == 0)
        {
            return word.ToUpperInvariant();
        }

        if (word.Length == 1 && char.IsAsciiLetter(word[0]) && (reading.IsCapitalised(index) || word is not ("a" or "i")))
        {
            return word.ToUpperInvariant();
        }

        return Places.Numbers.At(reading.Words, index) is { Length: 1, Meaning: var number } && !IsOrdinalWord(word)
            ? Digits(number)
            : IsName(reading, index) ? reading.Written(index) : null;
    }

    private static bool IsName(Reading reading, int index) =>
        reading.IsCapitalised(index) && !reading.IsTaken(index) && reading.At(index).Length > 1 && char.IsLetter(reading.At(index)[0])
        && !(index > 0 && reading.Words[index - 1].EndsSentence)
        && Equipment.Names.At(reading.Words, index).Length == 0
        && Faults.Signs.At(reading.Words, index).Length == 0
        && Courtesies.Openings.At(reading.Words, index).Length == 0;

    private static string? Ordinal(Reading reading, int index)
    {
        var word = reading.At(index);
        if (word.Length > 0 && (char.IsAsciiDigit(word[0]) || word[0] == '-'))
        {
            var digits = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h');
            return digits.Length < 5 && int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? Digits(number)
                : null;
        }

        return word.Length > 0 && IsOrdinalWord(word) ? Digits(Places.Numbers.At(reading.Words, index).Meaning) : null;
    }

    private static string? Number(Reading reading, int index)
    {
        var word = reading.At(index);
        return int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && word.Length < 10
            ? Digits(number)
            : Places.Numbers.At(reading.Words, index) is { Length: 1, Meaning: var named } && !IsOrdinalWord(word)
                ? Digits(named)
                : word.Length is 1 or 2 && word.Any(char.IsAsciiDigit) ? word.ToUpperInvariant() : null;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsOrdinalWord(string word) =>
        word is "first" or "second" or "third"
        || (word.EndsWith("th", StringComparison.Ordinal) && Places.Numbers.At([new Word(word, 0, 0)], 0).Length > 0);

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
