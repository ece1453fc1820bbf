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
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    public static PlaceName? At(Reading reading, int index) =>
        Floor(reading, index)
        ?? Owned(reading, index)
        ?? Numbered(reading, index)
        ?? Named(reading, index)
        ?? Bare(reading, index)
        ?? Unknown(reading, index);

    private static PlaceName? Floor(Reading reading, int index)
    {
        if (reading.Language.Places.NamedFloors.At(reading.Words, index) is { Length: > 0, Meaning: { } named } found)
        {
            return new PlaceName(named, PlaceKind.Floor, found.Length);
        }

        // "3rd floor", "third floor", "3. floor"
        var point = reading.At(index + 1) is "." ? 1 : 0;
        if (Ordinal(reading, index) is { } ordinal && reading.Language.Places.Floor.At(reading.Words, index + 1 + point) is { Length: 1 })
        {
            return new PlaceName(reading.Language.Places.FloorNamed(ordinal), PlaceKind.Floor, 2 + point);
        }

        // "floor 3", "fl. 3", "floor: three"
        var (length, _) = reading.Language.Places.Floor.At(reading.Words, index);
        if (length == 0)
        {
            return null;
        }

        var number = index + length + (reading.At(index + length) is "." or "," ? 1 : 0);
        return Number(reading, number) is { } floor
            ? new PlaceName(reading.Language.Places.FloorNamed(floor), PlaceKind.Floor, number + 1 - index)
            : null;
    }

    private static PlaceName? Numbered(Reading reading, int index)
    {
        var kind = PlaceKind.Building;
        var (length, noun) = reading.Language.Places.Buildings.At(reading.Words, index);
        if (length == 0)
        {
            kind = PlaceKind.Spot;
            (length, noun) = reading.Language.Places.Numbered.At(reading.Words, index);
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
        var (length, noun) = index + 1 < reading.Words.Length ? reading.Language.Places.Owned.At(reading.Words, index + 1) : default;
        if (length == 0 || reading.IsTaken(index + 1) || Identifier(reading, index + 2) is not null)
        {
            return null;
        }

        if (reading.Is(reading.Language.Small.Ours, index) && IsAfterPreposition(reading, index))
        {
            return new PlaceName(reading.Language.Places.Mine(noun!), PlaceKind.Spot, 2);
        }

        var isPerson = whose.EndsWith(reading.Language.Small.OwnerEnding, StringComparison.Ordinal)
            && !reading.Is(reading.Language.Small.Contractions, index);
        return isPerson
            ? new PlaceName(reading.Language.Places.Theirs(Capitalised(reading.Written(index)), noun!), PlaceKind.Spot, 2)
            : null;
    }

    private static PlaceName? Named(Reading reading, int index)
    {
        var (length, name) = reading.Language.Places.Named.At(reading.Words, index);
        if (length == 0 && IsAfterPreposition(reading, index))
        {
            (length, name) = reading.Language.Places.AfterPreposition.At(reading.Words, index);
        }

        return length > 0 ? new PlaceName(name!, PlaceKind.Spot, length) : null;
    }

    // "on 3", "on the 3rd": a floor, or a room where the number is long.
    private static PlaceName? Bare(Reading reading, int index)
    {
        var places = reading.Language.Places;
        var isRoom = reading.Is(places.BeforeRooms, index - 1);
        var isNamed = isRoom || reading.Is(places.BeforeFloors, index - 1)
            || (reading.Is(reading.Language.Small.Definite, index - 1) && reading.Is(places.BeforeFloors, index - 2));
        if (!isNamed || places.Units.Has(reading.Words, index + 1))
        {
            return null;
        }

        var digits = reading.At(index);
        if (digits.Length is 3 or 4 && IsFigures(digits))
        {
            return new PlaceName(places.RoomNamed(digits), PlaceKind.Spot, 1);
        }

        if (digits.Length > 3 || !char.IsAsciiDigit(digits[0]) || isRoom)
        {
            return OrdinalAlone(reading, index);
        }

        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var floor)
            ? new PlaceName(places.FloorNamed(Digits(floor)), PlaceKind.Floor, 1)
            : OrdinalAlone(reading, index);
    }

    private static PlaceName? OrdinalAlone(Reading reading, int index) =>
        reading.Is(reading.Language.Small.Definite, index - 1) && char.IsAsciiDigit(reading.At(index)[0])
        && Ordinal(reading, index) is { } floor
        && (index + 1 >= reading.Words.Length || reading.Words[index + 1].IsMark)
            ? new PlaceName(reading.Language.Places.FloorNamed(floor), PlaceKind.Floor, 1)
            : null;

    // "in Zeppelin": rooms have names that nobody can list. Months, days and languages are written so as well.
    private static PlaceName? Unknown(Reading reading, int index) =>
        reading.Is(reading.Language.Places.BeforeNames, index - 1) && IsName(reading, index)
        && !reading.Is(reading.Language.Places.NoPlaces, index)
            ? new PlaceName(reading.Written(index), PlaceKind.Spot, 1)
            : null;

    private static bool IsAfterPreposition(Reading reading, int index)
    {
        // No more than two, so that a text of nothing but "the" is not walked again for each word.
        for (var i = 0; i < 2 && IsDefinite(reading, index - 1); i++)
        {
            index--;
        }

        return index > 0 && reading.Language.Places.Prepositions.Has(reading.Words.AsSpan(0, index), index - 1);
    }

    private static string? Identifier(Reading reading, int index)
    {
        var word = reading.At(index);
        if (word.Length == 0 || reading.Words[index].IsMark || reading.IsTaken(index))
        {
            return null;
        }

        if (word.Length <= LongestIdentifier && word.AsSpan().ContainsAnyInRange('0', '9')
            && !reading.Language.Places.Floor.Has(reading.Words, index + 1))
        {
            return word.ToUpperInvariant();
        }

        if (word.Length == 1 && char.IsAsciiLetter(word[0])
            && (reading.IsCapitalised(index) || !reading.Is(reading.Language.Small.Letters, index)))
        {
            return word.ToUpperInvariant();
        }

        return reading.Language.Places.Numbers.At(reading.Words, index) is { Length: 1, Meaning: var number }
            ? Digits(number)
            : IsName(reading, index) ? reading.Written(index) : null;
    }

    private static bool IsName(Reading reading, int index) =>
        reading.IsCapitalised(index) && !reading.IsTaken(index) && reading.At(index).Length > 1 && char.IsLetter(reading.At(index)[0])
        && !(index > 0 && reading.Words[index - 1].EndsSentence)
        && !reading.Language.Equipment.Names.Has(reading.Words, index)
        && !reading.Language.Faults.Signs.Has(reading.Words, index)
        && !reading.Language.Courtesies.Openings.Has(reading.Words, index);

    private static string? Ordinal(Reading reading, int index)
    {
        var word = reading.At(index);
        if (word.Length > 0 && (char.IsAsciiDigit(word[0]) || word[0] == '-'))
        {
            var digits = word.AsSpan().TrimEnd(Letters);
            var isOrdinal = digits.Length == word.Length || reading.Language.Places.OrdinalEndings.Contains(word.AsSpan(digits.Length));
            return isOrdinal && digits.Length < 5
                && int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                    ? Digits(number)
                    : null;
        }

        return reading.Language.Places.Ordinals.At(reading.Words, index) is { Length: 1 } named ? Digits(named.Meaning) : null;
    }

    private static string? Number(Reading reading, int index)
    {
        var word = reading.At(index);
        return int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && word.Length < 10
            ? Digits(number)
            : reading.Language.Places.Numbers.At(reading.Words, index) is { Length: 1, Meaning: var named }
                ? Digits(named)
                : word.Length is 1 or 2 && word.AsSpan().ContainsAnyInRange('0', '9') ? word.ToUpperInvariant() : null;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsDefinite(Reading reading, int index) =>
        reading.Is(reading.Language.Small.Definite, index) || reading.Is(reading.Language.Small.Ours, index);

    private static bool IsFigures(string word) => !word.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
