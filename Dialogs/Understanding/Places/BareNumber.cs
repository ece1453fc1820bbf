using System.Globalization;

namespace BackOffice.Dialogs;

/// <summary>Numbers that are places by what stands before them: "on 3" a floor, "in 210" a room; and "B2.07", a room by its look.</summary>
internal static class BareNumber
{
    private const int MostLetters = 2;

    public static PlaceName? At(Reading reading, int index)
    {
        var places = reading.Language.Places;
        var word = reading.At(index);
        if (word.Length == 0 || reading.Words[index].IsMark)
        {
            return null;
        }

        var isFloor = reading.Is(places.BeforeFloors, index - 1)
            || (reading.Is(reading.Language.Small.Definite, index - 1) && reading.Is(places.BeforeFloors, index - 2));
        if (!PlaceNumber.HasFigure(word))
        {
            return isFloor ? Ordinal(reading, index) ?? Word(places, reading, index) : null;
        }

        if (IsRoomCode(word, out var hasLetter)
            && !reading.Is(reading.Language.Equipment.NoTags, index - 1)
            && (hasLetter || IsAlone(reading, index, index + 1) || PlaceName.IsAfterPreposition(reading, index)))
        {
            return Room(places, word.ToUpperInvariant(), index);
        }

        var isRoom = reading.Is(places.BeforeRooms, index - 1);
        if (!(isFloor || isRoom) || places.Units.Has(reading.Words, index + 1))
        {
            return null;
        }

        if (word.Length is 3 or 4 && PlaceNumber.IsFigures(word))
        {
            return Room(places, word, index);
        }

        return isFloor && word.Length <= 3 && int.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var floor)
            ? new PlaceName(places.FloorNamed(PlaceNumber.Figures(floor)), PlaceKind.Floor, index, index + 1)
            : Ordinal(reading, index);
    }

    /// <summary>Nothing but marks stands around a word.</summary>
    public static bool IsAlone(Reading reading, int index, int end) =>
        (index == 0 || reading.Words[index - 1].IsMark) && (end == reading.Words.Length || reading.Words[end].IsMark);

    private static PlaceName Room(Places places, string number, int index) =>
        new(places.RoomNamed(number), PlaceKind.Spot, index, index + 1);

    // "on two": a number in words is a floor where nothing is counted by it.
    private static PlaceName? Word(Places places, Reading reading, int index)
    {
        var (length, floor) = places.Numbers.At(reading.Words, index);
        return length > 0 && EndsClause(reading, index + length)
            ? new PlaceName(places.FloorNamed(PlaceNumber.Figures(floor)), PlaceKind.Floor, index, index + length)
            : null;
    }

    private static bool EndsClause(Reading reading, int end) =>
        end >= reading.Words.Length || reading.Words[end].IsMark || reading.IsTaken(end)
        || reading.Language.Courtesies.Openings.Has(reading.Words, end)
        || reading.Language.Faults.Signs.Has(reading.Words, end);

    // "on the 3rd", "on the third" at the end of a clause
    private static PlaceName? Ordinal(Reading reading, int index)
    {
        var (length, floor) = PlaceNumber.Ordinal(reading, index);
        var end = index + length;
        return length > 0 && reading.Is(reading.Language.Small.Definite, index - 1)
            && EndsClause(reading, end)
                ? new PlaceName(reading.Language.Places.FloorNamed(floor!), PlaceKind.Floor, index, end)
                : null;
    }

    // "2.14", "B2.07", "4.12a"
    private static bool IsRoomCode(ReadOnlySpan<char> word, out bool hasLetter)
    {
        var figures = word.TrimStart("abcdefghijklmnopqrstuvwxyz");
        var letters = word.Length - figures.Length;
        hasLetter = letters > 0;
        var point = figures.IndexOf('.');
        if (letters > MostLetters || point is < 1 or > 2)
        {
            return false;
        }

        var number = figures[(point + 1)..];
        if (number.Length > 0 && char.IsAsciiLetter(number[^1]))
        {
            number = number[..^1];
        }

        return number.Length is 2 or 3 && PlaceNumber.IsFigures(number) && PlaceNumber.IsFigures(figures[..point]);
    }
}
