namespace BackOffice.Dialogs;

/// <summary>"my office", "Jane's desk"; "my desk is broken" is about the desk.</summary>
internal static class OwnedRoom
{
    public static PlaceName? At(Reading reading, int index)
    {
        var places = reading.Language.Places;
        if (places.Owned.At(reading.Words, index + 1) is { Length: > 0, Meaning: { } noun } found)
        {
            return Mine(reading, index, noun, found.Length) ?? Theirs(reading, index, index, noun, found.Length);
        }

        // "Jane Miller's office"
        return reading.IsCapitalised(index) && reading.IsCapitalised(index + 1)
            && places.Owned.At(reading.Words, index + 2) is { Length: > 0, Meaning: { } theirs } second
                ? Theirs(reading, index, index + 1, theirs, second.Length)
                : null;
    }

    private static PlaceName? Mine(Reading reading, int index, string noun, int length) =>
        reading.Is(reading.Language.Small.Ours, index)
        && PlaceName.IsAfterPreposition(reading, index)
        && IsWhole(reading, index + 1, length)
            ? new PlaceName(reading.Language.Places.Mine(noun), PlaceKind.Spot, index, index + 1 + length)
            : null;

    private static PlaceName? Theirs(Reading reading, int index, int owner, string noun, int length)
    {
        var small = reading.Language.Small;
        var isOwner = reading.At(owner).EndsWith(small.OwnerEnding, StringComparison.Ordinal) && !reading.Is(small.Contractions, owner)
            && (reading.At(owner).Contains('\'', StringComparison.Ordinal) || reading.IsCapitalised(owner));
        if (!isOwner || !IsWhole(reading, owner + 1, length))
        {
            return null;
        }

        var name = reading.Text[reading.Words[index].Start..reading.Words[owner].End];
        return new PlaceName(
            reading.Language.Places.Theirs(char.ToUpperInvariant(name[0]) + name[1..], noun), PlaceKind.Spot, index, owner + 1 + length);
    }

    private static bool IsWhole(Reading reading, int noun, int length) =>
        !reading.IsTaken(noun) && reading.Language.Equipment.Names.At(reading.Words, noun).Length <= length && PlaceNumber.Identifier(reading, noun + length).Length == 0;
}
