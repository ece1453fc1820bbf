namespace BackOffice.Dialogs;

/// <summary>Takes greetings, thanks and pleas out of a text.</summary>
internal static class CourtesyReader
{
    /// <summary>A signature after "kind regards" is no longer than this.</summary>
    private const int SignatureWords = 4;

    public static Courtesy? Read(Reading reading)
    {
        var start = TakeGreeting(reading);
        var thanked = TakeKindness(reading, start);
        return thanked ? Courtesy.Thanks : start > 0 ? Courtesy.Greeting : null;
    }

    private static int TakeGreeting(Reading reading)
    {
        var position = 0;
        while (position < reading.Words.Length)
        {
            var (length, _) = reading.Language.Courtesies.Greetings.At(reading.Words, position);
            if (length == 0)
            {
                break;
            }

            position += length;
            if (IsName(reading, position))
            {
                position++;
            }

            while (position < reading.Words.Length && reading.Words[position].IsMark && reading.At(position) is not "?")
            {
                position++;
            }
        }

        reading.Take(0, position);
        return position;
    }

    // "Hi Eric, ...", "hello bot": a word between the greeting and a comma, or a capital where no sentence starts.
    private static bool IsName(Reading reading, int position) =>
        position < reading.Words.Length
        && !reading.Words[position].IsMark
        && !reading.Language.Equipment.Names.Has(reading.Words, position)
        && !reading.Language.Faults.Signs.Has(reading.Words, position)
        && (position + 1 == reading.Words.Length
            || reading.Words[position + 1].IsMark
            || (reading.IsCapitalised(position)
                && !reading.Is(reading.Language.Small.Speakers, position)
                && !reading.Language.Courtesies.Openings.Has(reading.Words, position)));

    private static bool TakeKindness(Reading reading, int start)
    {
        var thanked = false;
        for (var i = start; i < reading.Words.Length; i++)
        {
            var thanks = reading.Language.Courtesies.Thanks.At(reading.Words, i).Length;
            var length = Math.Max(thanks, reading.Language.Courtesies.Pleas.At(reading.Words, i).Length);
            if (reading.Language.Courtesies.Farewells.At(reading.Words, i) is { Length: > 0 } farewell)
            {
                length = Math.Min(reading.Words.Length - i, farewell.Length + SignatureWords);
            }

            if (length > 0)
            {
                thanked |= thanks > 0;
                length = thanks > 0 && Signature(reading, i + length) is { } end ? end - i : length;
                reading.Take(i, i + length);
                i += length - 1;
            }
        }

        return thanked;
    }

    // "Thanks, Tom": a name and nothing more behind the last thanks.
    private static int? Signature(Reading reading, int start)
    {
        while (start < reading.Words.Length && reading.Words[start].IsMark)
        {
            start++;
        }

        var end = start;
        while (end < reading.Words.Length && end - start < SignatureWords && (reading.Words[end].IsMark || IsPartOfName(reading, end)))
        {
            end++;
        }

        return end > start && end == reading.Words.Length ? end : null;
    }

    private static bool IsPartOfName(Reading reading, int position) =>
        reading.IsCapitalised(position)
        && reading.Language.People.MayBeName(reading.Words[position])
        && Inflected.Thing(reading, position) is null;
}
