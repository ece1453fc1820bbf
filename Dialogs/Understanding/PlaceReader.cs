namespace BackOffice.Dialogs;

/// <summary>Finds where the thing stands: a spot, a floor and a building, each named once.</summary>
internal static class PlaceReader
{
    private const int MostSpots = 3;
    private const int MostWordsBefore = 3;

    public static string? Read(Reading reading)
    {
        var spots = new List<string>();
        string? floor = null;
        string? building = null;
        var spotEnd = -1;
        for (var i = 0; i < reading.Words.Length; i++)
        {
            if (reading.IsTaken(i) || PlaceName.At(reading, i) is not { } found)
            {
                continue;
            }

            var (start, relation) = StartWithPreposition(reading, i);
            var fits = found.Kind switch
            {
                PlaceKind.Floor => floor is null,
                PlaceKind.Building => building is null,
                _ => spots.Count == 0 || (spots.Count < MostSpots && reading.IsSpent(spotEnd, start)),
            };
            var end = i + found.Length;
            if (IsDenied(reading, start, i))
            {
                reading.Take(start, end);
            }
            else if (fits)
            {
                reading.Take(start, end);
                var name = relation.Length == 0 ? found.Name : $"{relation} {Uncapitalised(found.Name)}";
                switch (found.Kind)
                {
                    case PlaceKind.Floor:
                        floor = name;
                        break;
                    case PlaceKind.Building:
                        building = name;
                        break;
                    default:
                        spots.Add(name);
                        spotEnd = end;
                        break;
                }
            }

            i = end - 1;
        }

        string[] parts = [.. spots, .. new[] { floor, building }.OfType<string>()];
        return parts.Length == 0 ? null : string.Join(", ", parts.Select((part, index) => index == 0 ? part : Uncapitalised(part)));
    }

    private static bool IsDenied(Reading reading, int start, int name) =>
        reading.At(start - 1) is "not" || (start == name && reading.At(name - 1) is "not");

    private static (int Start, string Relation) StartWithPreposition(Reading reading, int index)
    {
        var start = index;
        while (start > 0 && index - start < MostWordsBefore && SmallWords.LeadsToPlace(reading.At(start - 1)))
        {
            start--;
        }

        for (var length = 3; length > 0; length--)
        {
            if (start >= length
                && Places.Prepositions.At(reading.Words.AsSpan(0, start), start - length) is { Meaning: { } relation } found
                && found.Length == length)
            {
                return reading.IsTaken(start - length) ? (index, string.Empty) : (start - length, relation);
            }
        }

        return (start, string.Empty);
    }

    // Names of people and abbreviations keep their capitals.
    private static string Uncapitalised(string name)
    {
        var word = name.Split(' ')[0];
        return word.Length > 1 && word.Skip(1).All(char.IsLower) && !word.Contains('\'', StringComparison.Ordinal) && IsCommon(word)
            ? char.ToLowerInvariant(name[0]) + name[1..]
            : name;
    }

    private static bool IsCommon(string word)
    {
        var lower = new Word(word.ToLowerInvariant(), 0, 0);
        return SmallWords.BeginsPlace(lower.Text)
            || Places.Floor.At([lower], 0).Length > 0
            || Places.Numbered.At([lower], 0).Length > 0
            || Places.Buildings.At([lower], 0).Length > 0
            || Places.Named.At([lower], 0).Length > 0
            || Places.AfterPreposition.At([lower], 0).Length > 0;
    }
}
