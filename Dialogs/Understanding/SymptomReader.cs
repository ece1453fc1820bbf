using System.Text;

namespace BackOffice.Dialogs;

/// <summary>Makes a short clause of what is left of a text: "the printer on floor 3 is jammed" gives "Jammed".</summary>
internal static class SymptomReader
{
    public static string? Read(Reading reading, AssetMention? asset)
    {
        var whole = new StringBuilder(reading.Text.Length);
        var start = 0;
        while (start < reading.Words.Length)
        {
            var end = start;
            while (end < reading.Words.Length && (reading.IsTaken(end) || !reading.Words[end].EndsSentence))
            {
                end++;
            }

            if (asset is not null && asset.Start >= start && asset.Start < end)
            {
                TakeAsset(reading, asset, start);
            }

            Append(whole, reading, start, end);
            start = end + 1;
        }

        return whole.Length == 0 ? null : whole.ToString();
    }

    // The thing goes where it is the subject, or hangs on a preposition, or follows its own fault ("broken printer").
    // As an object it stays: "someone kicked the printer".
    private static void TakeAsset(Reading reading, AssetMention asset, int sentence)
    {
        var start = asset.Start;
        if (reading.Is(reading.Language.Small.Missing, start - 1))
        {
            // "no wifi": without the thing nothing would be told.
            return;
        }

        var hasArticle = reading.Is(reading.Language.Small.Articles, start - 1);
        start -= hasArticle && start > sentence ? 1 : 0;
        var preposition = reading.Is(reading.Language.Small.Prepositions, start - 1)
            && !reading.Is(reading.Language.Small.ParticleVerbs, start - 2);
        var clause = start;
        while (clause > sentence && !reading.Words[clause - 1].IsMark)
        {
            clause--;
        }

        if (preposition && start - 1 >= sentence)
        {
            reading.Take(start - 1, asset.End);
        }
        else if (hasArticle && reading.Is(reading.Language.Small.InvertedVerbs, start - 1) && SkipOpenings(reading, clause, start) < start)
        {
            reading.Take(start, asset.End);
        }
        else if (SkipOpenings(reading, clause, start) >= start)
        {
            TakeButVerb(reading, clause, asset);
        }
        else if (!hasArticle && reading.Language.Faults.Signs.Has(reading.Words, start - 1))
        {
            reading.Take(start, asset.End);
        }
    }

    // "why does the printer not print" leaves "does not print".
    private static void TakeButVerb(Reading reading, int clause, AssetMention asset)
    {
        var verb = reading.Is(reading.Language.Small.Articles, asset.Start - 1) ? asset.Start - 2 : asset.Start - 1;
        var keepsVerb = verb >= clause && reading.Is(reading.Language.Small.Auxiliaries, verb)
            && reading.Is(reading.Language.Small.Denials, NextUntaken(reading, asset.End));
        reading.Take(clause, keepsVerb ? verb : asset.End);
        reading.Take(keepsVerb ? verb + 1 : asset.End, asset.End);
    }

    private static int NextUntaken(Reading reading, int index)
    {
        while (index < reading.Words.Length && reading.IsTaken(index))
        {
            index++;
        }

        return index;
    }

    private static void Append(StringBuilder whole, Reading reading, int start, int end)
    {
        start = SkipOpenings(reading, start, end);
        end = SkipEndings(reading, start, end);
        if (start >= end)
        {
            return;
        }

        if (whole.Length > 0)
        {
            whole.Append(". ");
        }

        var first = whole.Length;
        var last = -1;
        for (var i = start; i < end; i++)
        {
            if (reading.IsTaken(i) || (reading.Words[i].IsMark && IsLoose(reading, i, start, end)))
            {
                continue;
            }

            if (last >= 0)
            {
                AppendGap(whole, reading, last, i);
            }

            var written = reading.Text.AsSpan(reading.Words[i].Start, reading.Words[i].End - reading.Words[i].Start);
            whole.Append(reading.Shouted ? written.ToString().ToLowerInvariant() : written);
            last = i;
        }

        whole[first] = char.ToUpperInvariant(whole[first]);
    }

    private static void AppendGap(StringBuilder whole, Reading reading, int last, int next)
    {
        if (next == last + 1)
        {
            var gap = reading.Text[reading.Words[last].End..reading.Words[next].Start];
            whole.Append(string.IsNullOrWhiteSpace(gap) && gap.Length > 0 ? " " : gap);
        }
        else if (!reading.Words[next].IsMark)
        {
            whole.Append(' ');
        }
    }

    // A comma that divides nothing any more: what stood on one side of it is taken.
    private static bool IsLoose(Reading reading, int mark, int start, int end) =>
        mark == start || reading.IsTaken(mark - 1) || reading.Words[mark - 1].IsMark || IsEmptied(reading, mark + 1, end);

    private static bool IsEmptied(Reading reading, int start, int end)
    {
        while (start < end && reading.IsTaken(start))
        {
            start++;
        }

        return start >= end || reading.Words[start].IsMark;
    }

    private static int SkipOpenings(Reading reading, int start, int end)
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
        if (reading.Is(small.Auxiliaries, start) && reading.Is(small.Denials, NextUntaken(reading, start + 1)))
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

    private static int SkipEndings(Reading reading, int start, int end)
    {
        while (end > start)
        {
            if (reading.IsTaken(end - 1) || reading.Words[end - 1].IsMark)
            {
                end--;
                continue;
            }

            var length = 0;
            for (var i = Math.Max(start, end - 6); i < end && length == 0; i++)
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
