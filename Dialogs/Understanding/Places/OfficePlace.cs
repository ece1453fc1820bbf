namespace BackOffice.Dialogs;

/// <summary>The office's own names of its places, however they are written: "zeppelin", "meeting room ZEPPELIN".</summary>
internal static class OfficePlace
{
    public static PlaceName? At(Reading reading, int index)
    {
        foreach (var name in reading.OfficePlaces)
        {
            if (LengthAt(reading, index, name) is > 0 and var length)
            {
                return WithNoun(reading, new PlaceName(name, PlaceKind.Spot, index, index + length));
            }
        }

        // "meeting room zeppelin" begins with its noun.
        var (noun, _) = reading.Language.Places.Numbered.At(reading.Words, index);
        return noun > 0 && !reading.OfficePlaces.IsEmpty && index + noun < reading.Words.Length && At(reading, index + noun) is { } place
            && !reading.Language.Places.Numbered.Has(reading.Words, index + noun)
            ? place with { Start = index }
            : null;
    }

    // "the zeppelin meeting room"
    private static PlaceName WithNoun(Reading reading, PlaceName place) =>
        reading.Language.Places.Named.At(reading.Words, place.End).Length is > 0 and var named
            && reading.Language.Places.Numbered.Has(reading.Words, place.End)
                ? place with { End = place.End + named }
                : place;

    private static int LengthAt(Reading reading, int index, string name)
    {
        var rest = name.AsSpan().Trim();
        var at = index;
        while (at < reading.Words.Length && rest.Length > 0 && !reading.IsTaken(at))
        {
            var written = reading.WrittenSpan(at);
            if (!rest.StartsWith(written, StringComparison.OrdinalIgnoreCase))
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
