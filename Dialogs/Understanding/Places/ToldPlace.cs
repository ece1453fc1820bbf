namespace BackOffice.Dialogs;

/// <summary>The place that a text tells, as it grows: spots first, then the floor, then the building.</summary>
internal sealed class ToldPlace(Language language)
{
    private const int MostSpots = 3;

    private string? spots;
    private int spotCount;
    private int spotEnd;
    private bool isBetween;
    private string? floor;
    private string? building;

    /// <param name="start">Its first word, with what leads to it.</param>
    /// <param name="relation">The preposition, where it has a meaning of its own: "Near".</param>
    /// <returns>Whether it fits with what was told before.</returns>
    public bool Add(Reading reading, PlaceName place, int start, string relation)
    {
        var name = relation.Length == 0 ? place.Name : $"{relation} {language.Places.InSentence(place.Name)}";
        switch (place.Kind)
        {
            case PlaceKind.Floor when floor is null:
                floor = name;
                return true;
            case PlaceKind.Building when building is null:
                building = name;
                return true;
            case PlaceKind.Spot when spots is null:
                spots = name;
                break;
            case PlaceKind.Spot when isBetween && start - spotEnd == 1 && reading.Is(language.Places.And, spotEnd):
                reading.Take(spotEnd, start);
                spots = $"{spots} {reading.At(spotEnd)} {language.Places.InSentence(name)}";
                isBetween = false;
                spotEnd = place.End;
                return true;
            case PlaceKind.Spot when spotCount < MostSpots && reading.IsSpent(spotEnd, start):
                spots = $"{spots}, {language.Places.InSentence(name)}";
                break;
            default:
                return false;
        }

        isBetween = relation.Length > 0 && relation == language.Places.Between;
        spotCount++;
        spotEnd = place.End;
        return true;
    }

    public override string? ToString() => Joined(Joined(spots, floor), building);

    private string? Joined(string? first, string? second) =>
        first is null ? second : second is null ? first : $"{first}, {language.Places.InSentence(second)}";
}
