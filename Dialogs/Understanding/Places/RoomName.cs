namespace BackOffice.Dialogs;

/// <summary>Rooms, desks and buildings: "room 210", "building B", "the kitchen", "meeting room Berlin".</summary>
internal static class RoomName
{
    private const int MostProperWords = 3;

    /// <summary>A noun and what tells which one: "room 210".</summary>
    public static PlaceName? Numbered(Reading reading, int index)
    {
        var places = reading.Language.Places;
        var kind = PlaceKind.Building;
        var (length, noun) = places.Buildings.At(reading.Words, index);
        if (length == 0)
        {
            kind = PlaceKind.Spot;
            (length, noun) = places.Numbered.At(reading.Words, index);
        }

        if (length == 0)
        {
            return null;
        }

        var at = index + length;
        var isDivided = reading.At(at) is "." || (reading.At(at) is "," && reading.Text[reading.Words[at].Start] == ':');
        at += isDivided ? 1 : 0;
        var (found, identifier) = PlaceNumber.Identifier(reading, at);
        if (found > 0)
        {
            return new PlaceName($"{noun} {identifier}", kind, index, at + found);
        }

        // "the Berlin meeting room"
        return IsProper(reading, index - 1) && reading.Is(reading.Language.Small.Articles, index - 2)
            ? new PlaceName($"{noun} {reading.Written(index - 1)}", kind, index - 1, index + length)
            : null;
    }

    public static PlaceName? Named(Reading reading, int index)
    {
        var places = reading.Language.Places;
        if (places.NamedBuildings.At(reading.Words, index) is { Length: > 0, Meaning: { } building } known)
        {
            return new PlaceName(building, PlaceKind.Building, index, index + known.Length);
        }

        // "the east wing", "the new building"
        if (places.Buildings.At(reading.Words, index) is { Length: > 0, Meaning: { } noun } one
            && index > 0 && places.Qualifiers.TryFind(reading.Words[index - 1].Number, out _))
        {
            return new PlaceName(noun, PlaceKind.Building, index, index + one.Length);
        }

        // "no reception" is about the phone.
        var (length, name) = reading.Is(reading.Language.Small.Missing, index - 1) ? default : places.Named.At(reading.Words, index);
        if (length == 0 && (PlaceName.IsAfterPreposition(reading, index) || StandsForPlace(reading, index)))
        {
            (length, name) = places.AfterPreposition.At(reading.Words, index);
            (length, name) = length == 0 && Inflected.IsRoom(reading, index) ? (1, reading.Written(index)) : (length, name);
        }

        // "parking barrier", "reception desk lamp": a longer thing begins there.
        return length > 0 && reading.Language.Equipment.Names.At(reading.Words, index).Length <= length
            ? new PlaceName(name!, PlaceKind.Spot, index, index + length)
            : null;
    }

    // "smell, gents, ground floor", "second floor restroom", "the washroom tap"
    private static bool StandsForPlace(Reading reading, int index)
    {
        var (length, _) = reading.Language.Places.AfterPreposition.At(reading.Words, index);
        var end = index + length;
        return length > 0
            && !reading.Language.Equipment.Names.Has(reading.Words, index)
            && ((index > 0 && reading.IsTaken(index - 1))
                || (BareNumber.IsAlone(reading, index, end) && end - index < reading.Words.Length)
                || reading.Language.Equipment.Names.Has(reading.Words, end));
    }

    /// <summary>"in Zeppelin": rooms have names that nobody can list.</summary>
    public static PlaceName? Unknown(Reading reading, int index)
    {
        // Where every noun has a capital, a word that is known is one of them.
        var isName = reading.Is(reading.Language.Places.BeforeNames, index - 1)
            && (reading.Language.People.MayBeName(reading.Words[index]) || !reading.Language.CapitalNouns);
        var (length, name) = isName ? Proper(reading, index) : default;
        return name is null ? null : new PlaceName(name, PlaceKind.Spot, index, index + length);
    }

    /// <summary>A proper name: words with capitals which are nothing else.</summary>
    public static (int Length, string? Name) Proper(Reading reading, int index)
    {
        var length = 0;
        while (length < MostProperWords && IsProper(reading, index + length))
        {
            length++;
        }

        return length switch
        {
            0 => default,
            1 => (1, reading.Written(index)),
            _ => (length, reading.Text[reading.Words[index].Start..reading.Words[index + length - 1].End]),
        };
    }

    private static bool IsProper(Reading reading, int index)
    {
        if (index < 0 || !reading.IsCapitalised(index) || reading.IsTaken(index))
        {
            return false;
        }

        var word = reading.Words[index];
        var language = reading.Language;
        return word.Text.Length > 1
            && char.IsLetter(word.Text[0])
            && !(index > 0 && reading.Words[index - 1].EndsSentence)
            && !language.Places.NoPlaces.Has(reading.Words, index)
            && !language.Equipment.Names.Has(reading.Words, index)
            && !language.Equipment.Modifiers.Has(reading.Words, index)
            && !language.Faults.Signs.Has(reading.Words, index)
            && !language.Courtesies.Openings.Has(reading.Words, index)
            && Inflected.Thing(reading, index) is null;
    }
}
