namespace BackOffice.Dialogs;

/// <summary>The office's own names of its places, however they are written: "zeppelin", "meeting room ZEPPELIN".</summary>
internal static class OfficePlace
{
    public static PlaceName? At(Reading reading, int index)
    {
        if (reading.OfficePlaces.IsEmpty || reading.Words[index].IsMark)
        {
            return null;
        }

        if (Name(reading, index) is { } place)
        {
            return WithNoun(reading, place);
        }

        // "meeting room zeppelin" begins with its noun.
        var (noun, _) = reading.Language.Places.Numbered.At(reading.Words, index);
        return noun > 0 && index + noun < reading.Words.Length && Name(reading, index + noun) is { } named ? named with { Start = index } : null;
    }

    private static PlaceName? Name(Reading reading, int index)
    {
        var first = reading.WrittenSpan(index) is [var letter, ..] ? char.ToUpperInvariant(letter) : default;
        foreach (var name in reading.OfficePlaces)
        {
            if (name.Length > 0 && char.ToUpperInvariant(name[0]) == first && LengthAt(reading, index, name) is > 0 and var length)
            {
                return new PlaceName(name, PlaceKind.Spot, index, index + length);
            }
        }

        return null;
    }

    // "the zeppelin meeting room"
    private static PlaceName WithNoun(Reading reading, PlaceName place) =>
        reading.Language.Places.Named.At(reading.Words, place.End).Length is > 0 and var named
            && reading.Language.Places.Numbered.Has(reading.Words, place.End)
                ? place with { End = place.End + named }
                : place;

    private static int LengthAt(Reading reading, int index, string name)
    {
        var rest = name.AsSpan();
        var at = index;
        while (at < reading.Words.Length && rest.Length > 0 && !reading.IsTaken(at))
        {
            var written = reading.WrittenSpan(at);
            if (written.IsEmpty || !rest.StartsWith(written, StringComparison.OrdinalIgnoreCase))
            {
                return 0;
            }

            rest = rest[written.Length..];
            at++;
            if (rest.Length > 0 && char.IsLetterOrDigit(rest[0]))
            {
                return 0;
            }

            while (rest.Length > 0 && !char.IsLetterOrDigit(rest[0]))
            {
                rest = rest[1..];
            }
        }

        return rest.Length == 0 ? at - index : 0;
    }
}
