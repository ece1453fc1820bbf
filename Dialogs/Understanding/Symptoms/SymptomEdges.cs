namespace BackOffice.Dialogs;

/// <summary>Finds where a fault begins and ends in its sentence, without the words that lead to it and lead away from it.</summary>
internal static class SymptomEdges
{
    /// <summary>More words are no phrase that ends a sentence.</summary>
    private const int LongestEnding = 6;

    public static int SkipOpenings(Reading reading, int start, int end)
    {
        while (start < end)
        {
            if (reading.IsTaken(start) || reading.Words[start].IsMark)
            {
                start++;
                continue;
            }

            var length = OpeningAt(reading, start, end);
            if (length == 0)
            {
                break;
            }

            start += length;
        }

        return start;
    }

    private static int OpeningAt(Reading reading, int start, int end)
    {
        // "I can't print" keeps what cannot be done; "no signal" keeps what is missing.
        var small = reading.Language.Small;
        if (reading.Is(small.Speakers, start) && reading.Is(small.Cannot, start + 1))
        {
            return 1;
        }

        if (reading.Is(small.Cannot, start) && reading.Is(small.Speakers, start - 1))
        {
            return 0;
        }

        // "why does it not print" keeps its verb.
        if (reading.Is(small.Auxiliaries, start) && reading.Is(small.Denials, reading.NextUntaken(start + 1)))
        {
            return 0;
        }

        if (reading.Is(small.Missing, start) && start + 1 < end && !reading.Words[start + 1].IsMark)
        {
            return 0;
        }

        var (length, _) = reading.Language.Courtesies.Openings.At(reading.Words, start);
        return start + length > end ? 0 : length;
    }

    public static int SkipEndings(Reading reading, int start, int end)
    {
        while (end > start)
        {
            if (reading.IsTaken(end - 1) || reading.Words[end - 1].IsMark)
            {
                end--;
                continue;
            }

            var length = 0;
            for (var i = Math.Max(start, end - LongestEnding); i < end && length == 0; i++)
            {
                var (found, _) = reading.Language.Courtesies.Endings.At(reading.Words.AsSpan(0, end), i);
                length = i + found == end ? found : 0;
            }

            if (length == 0)
            {
                break;
            }

            end -= length;
        }

        return end;
    }
}
