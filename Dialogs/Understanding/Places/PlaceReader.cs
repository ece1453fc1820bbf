namespace BackOffice.Dialogs;

/// <summary>Finds where the thing stands: a spot, a floor and a building, each named once.</summary>
internal static class PlaceReader
{
    private const int MostWordsBefore = 3;

    public static string? Read(Reading reading)
    {
        var told = new ToldPlace(reading.Language);
        var things = Things(reading);
        for (var i = 0; i < reading.Words.Length; i++)
        {
            if (reading.Language.Places.Nowhere.At(reading.Words, i).Length is > 0 and var nowhere
                && PlaceNumber.Identifier(reading, i + nowhere).Length == 0)
            {
                reading.Take(i, i + nowhere);
                i += nowhere - 1;
                continue;
            }

            if (reading.IsTaken(i))
            {
                continue;
            }

            var place = OfficePlace.At(reading, i) ?? PlaceName.At(reading, i) ?? Landmark(reading, i, things.First);
            if (place is not { } name || IsThing(reading, name, things))
            {
                // "desk phone room 3": no place begins inside the name of a thing.
                i += Math.Max(reading.Language.Equipment.Names.At(reading.Words, i).Length, 1) - 1;
                continue;
            }

            var found = WithQualifiers(reading, name);
            var (start, relation) = StartWithPreposition(reading, found.Start);
            if (Denial(reading, start, found.Start) is { } denial)
            {
                reading.Take(denial, found.End);
            }
            else if (told.Add(reading, found, start, relation))
            {
                reading.Take(start, found.End);
            }

            i = found.End - 1;
        }

        return told.ToString();
    }

    private static (int First, int Last) Things(Reading reading)
    {
        var first = reading.Words.Length;
        var last = -1;
        for (var i = 0; i < reading.Words.Length; i++)
        {
            if (reading.Language.Equipment.Names.Has(reading.Words, i))
            {
                first = Math.Min(first, i);
                last = i;
            }
        }

        return (first, last);
    }

    // "a defect at the elevator", "water drips from the toilet": where nothing else is named, that is the thing.
    private static bool IsThing(Reading reading, PlaceName place, (int First, int Last) things)
    {
        var isOnly = things.First == place.Start && things.Last < place.End;
        if (!isOnly || place.Kind is not PlaceKind.Spot
            || reading.Language.Equipment.Names.At(reading.Words, place.Start).Length < place.End - place.Start)
        {
            return false;
        }

        var (start, relation) = StartWithPreposition(reading, place.Start);
        return relation.Length == 0
            && (reading.Is(reading.Language.Places.RatherThings, place.Start) || !reading.Is(reading.Language.Places.Inside, start));
    }

    // "the light next to the copier": another thing tells the place.
    private static PlaceName? Landmark(Reading reading, int index, int firstThing) =>
        reading.Language.Places.Landmarks.At(reading.Words, index) is { Length: > 0, Meaning: { } name } found
        && IsBeside(reading, index, firstThing < index)
            ? new PlaceName(name, PlaceKind.Spot, index, index + found.Length)
            : null;

    // "eaten by the copier" tells of a place only where another thing was named before.
    private static bool IsBeside(Reading reading, int index, bool hasThing)
    {
        var (start, relation) = StartWithPreposition(reading, index);
        return reading.Is(reading.Language.Places.BeforeLandmarks, start) ? hasThing : relation.Length > 0;
    }

    // "the big conference room", "the east wing"
    private static PlaceName WithQualifiers(Reading reading, PlaceName found)
    {
        for (var i = 0; i < MostWordsBefore && found is { Kind: not PlaceKind.Floor, Start: > 0 } && !reading.IsTaken(found.Start - 1)
            && reading.Language.Places.Qualifiers.TryFind(reading.Words[found.Start - 1].Number, out var qualifier); i++)
        {
            found = found with { Name = reading.Language.Places.Qualified(qualifier!, found.Name), Start = found.Start - 1 };
        }

        return found;
    }

    private static int? Denial(Reading reading, int start, int name) =>
        reading.IsDenial(start - 1) ? start - 1 : start == name && reading.IsDenial(name - 1) ? name - 1 : null;

    private static (int Start, string Relation) StartWithPreposition(Reading reading, int index)
    {
        var start = index;
        while (start > 0 && index - start < MostWordsBefore && reading.Is(reading.Language.Places.Leading, start - 1))
        {
            start--;
        }

        var before = reading.Words.AsSpan(0, start);
        for (var length = Math.Min(MostWordsBefore, start); length > 0; length--)
        {
            var (found, relation) = reading.Language.Places.Prepositions.At(before, start - length);
            if (found == length && relation is not null)
            {
                return reading.IsTaken(start - length) ? (index, string.Empty) : (start - length, relation);
            }
        }

        return (start, string.Empty);
    }
}
