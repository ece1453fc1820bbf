namespace BackOffice.Dialogs;

internal enum PlaceKind
{
    Spot,
    Floor,
    Building,
}

/// <summary>A place that is named in a text.</summary>
/// <param name="Name">As it is written alone: "Kitchen".</param>
/// <param name="Start">Its first word; articles and prepositions are no part of it.</param>
/// <param name="End">After its last word.</param>
internal readonly record struct PlaceName(string Name, PlaceKind Kind, int Start, int End)
{
    /// <summary>The place whose name begins at a word; null when none does.</summary>
    public static PlaceName? At(Reading reading, int index) =>
        reading.Language.Places.NoPlaces.Has(reading.Words, index)
            ? null
            : FloorName.At(reading, index)
                ?? OwnedRoom.At(reading, index)
                ?? RoomName.Numbered(reading, index)
                ?? RoomName.Named(reading, index)
                ?? BareNumber.At(reading, index)
                ?? RoomName.Unknown(reading, index);

    /// <summary>Whether a preposition of place stands before a word, or before the articles in front of it.</summary>
    public static bool IsAfterPreposition(Reading reading, int index)
    {
        // No more than two, so that a text of nothing but "the" is not walked again for each word.
        for (var i = 0; i < 2 && reading.Is(reading.Language.Places.Leading, index - 1); i++)
        {
            index--;
        }

        return index > 0 && reading.Language.Places.Prepositions.TryFind(reading.Words[index - 1].Number, out _);
    }
}
