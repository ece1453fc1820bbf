namespace BackOffice.Dialogs;

/// <summary>Floors: "3rd floor", "floor three", "level -1", "the basement".</summary>
internal static class FloorName
{
    private const int MostCodeFigures = 2;

    public static PlaceName? At(Reading reading, int index)
    {
        var places = reading.Language.Places;
        if (places.NamedFloors.At(reading.Words, index) is { Length: > 0, Meaning: { } named } found)
        {
            return RoomName.Numbered(reading, index) is { } numbered
                ? numbered with { Kind = PlaceKind.Floor }
                : new PlaceName(named, PlaceKind.Floor, index, index + found.Length);
        }

        return Ordinal(reading, index) ?? Cardinal(reading, index) ?? Code(reading, index);
    }

    // "3rd floor", "third floor", "3. floor"
    private static PlaceName? Ordinal(Reading reading, int index)
    {
        var (length, ordinal) = PlaceNumber.Ordinal(reading, index);
        if (length == 0)
        {
            return null;
        }

        var floor = index + length + (reading.At(index + length) is "." ? 1 : 0);
        var places = reading.Language.Places;
        if (places.Floor.At(reading.Words, floor) is { Length: > 0 and var noun })
        {
            return new PlaceName(places.FloorNamed(ordinal!), PlaceKind.Floor, index, floor + noun);
        }

        return places.FloorBelow.At(reading.Words, floor) is { Length: > 0 and var below }
            ? new PlaceName(places.FloorBelowNamed(ordinal!), PlaceKind.Floor, index, floor + below)
            : null;
    }

    // "floor 3", "fl. 3", "floor: three", "level minus one"
    private static PlaceName? Cardinal(Reading reading, int index)
    {
        var places = reading.Language.Places;
        var (noun, _) = places.Floor.At(reading.Words, index);
        if (noun == 0)
        {
            return null;
        }

        var at = index + noun + (reading.At(index + noun) is "." or "," ? 1 : 0);
        var sign = string.Empty;
        if (reading.Is(places.Minus, at))
        {
            sign = "-";
            at++;
        }

        var (length, number) = PlaceNumber.Floor(reading, at);
        return length > 0 ? new PlaceName(places.FloorNamed(sign + number), PlaceKind.Floor, index, at + length) : null;
    }

    // "on F3", "3F": letters that are a floor only together with its number, and where a place is told.
    private static PlaceName? Code(Reading reading, int index)
    {
        var places = reading.Language.Places;
        var word = reading.At(index).AsSpan();
        if (word.Length is < 2 or > 6 || !(PlaceName.IsAfterPreposition(reading, index) || BareNumber.IsAlone(reading, index, index + 1)))
        {
            return null;
        }

        var figures = word.IndexOfAnyInRange('0', '9');
        var last = word.LastIndexOfAnyInRange('0', '9') + 1;
        if (figures < 0 || last - figures > MostCodeFigures || word[figures..last].ContainsAnyExceptInRange('0', '9'))
        {
            return null;
        }

        var fits = last == word.Length
            ? places.FloorCodes.Contains(word[..figures])
            : figures == 0 && places.FloorCodeEndings.Contains(word[last..]);
        return fits ? new PlaceName(places.FloorNamed(word[figures..last].ToString()), PlaceKind.Floor, index, index + 1) : null;
    }
}
