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
                var name = relation.Length == 0 ? found.Name : $"{relation} {Uncapitalised(reading.Language, found.Name)}";
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
        return parts.Length == 0 ? null : string.Join(", ", parts.Select((part, index) => index == 0 ? part : Uncapitalised(reading.Language, part)));
    }

    private static bool IsDenied(Reading reading, int start, int name) =>
        reading.Is(reading.Language.Small.Denials, start - 1)
        || (start == name && reading.Is(reading.Language.Small.Denials, name - 1));

    private static (int Start, string Relation) StartWithPreposition(Reading reading, int index)
    {
        var start = index;
        while (start > 0 && index - start < MostWordsBefore && reading.Is(reading.Language.Places.Leading, start - 1))
        {
            start--;
        }

        for (var length = 3; length > 0; length--)
        {
            if (start >= length
                && reading.Language.Places.Prepositions.At(reading.Words.AsSpan(0, start), start - length) is { Meaning: { } relation } found
                && found.Length == length)
            {
                return reading.IsTaken(start - length) ? (index, string.Empty) : (start - length, relation);
            }
        }

        return (start, string.Empty);
    }

    // Names of people and abbreviations keep their capitals.
    private static string Uncapitalised(Language language, string name)
    {
        var end = name.IndexOf(' ', StringComparison.Ordinal);
        var word = name.AsSpan(0, end < 0 ? name.Length : end);
        if (word.Length < 2 || !char.IsUpper(word[0]) || !IsLower(word[1..]))
        {
            return name;
        }

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return language.Places.IsCommon(language.Lexicon.NumberOf(lower)) ? $"{lower}{name.AsSpan(word.Length)}" : name;
    }

    private static bool IsLower(ReadOnlySpan<char> letters)
    {
        foreach (var letter in letters)
        {
            if (!char.IsLower(letter))
            {
                return false;
            }
        }

        return true;
    }
}
