namespace BackOffice.Dialogs;

/// <summary>Takes the thing out of the sentence that tells of its fault.</summary>
internal static class SymptomSubject
{
    // The thing goes where it is the subject, or hangs on a preposition, or follows its own fault ("broken printer").
    // As an object it stays: "someone kicked the printer".
    public static void Take(Reading reading, AssetMention asset, int sentence)
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
            var isKept = reading.Is(reading.Language.Small.KeptPrepositions, start - 1);
            reading.Take(isKept ? start : start - 1, asset.End);
        }
        else if (hasArticle && reading.Is(reading.Language.Small.InvertedVerbs, start - 1)
            && SymptomEdges.SkipOpenings(reading, clause, start) < start)
        {
            reading.Take(start, asset.End);
        }
        else if (SymptomEdges.SkipOpenings(reading, clause, start) >= start
            || SymptomEdges.SkipOpenings(reading, clause, asset.Start) >= asset.Start)
        {
            TakeButVerb(reading, clause, asset);
        }
        else if (IsSubject(reading, asset.End) && IsNarrated(reading, clause, start))
        {
            reading.Take(clause, asset.End);
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
            && reading.Is(reading.Language.Small.Denials, reading.NextUntaken(asset.End));
        reading.Take(clause, keepsVerb ? verb : asset.End);
        reading.Take(keepsVerb ? verb + 1 : asset.End, asset.End);
    }

    // "the printer keeps ...": what it does follows.
    private static bool IsSubject(Reading reading, int end)
    {
        var next = reading.NextUntaken(end);
        return reading.Is(reading.Language.Small.VerbsOfThings, next) || reading.Language.Faults.Signs.Has(reading.Words, next);
    }

    // "a customer told me that the printer ...": who says so is no part of the fault.
    private static bool IsNarrated(Reading reading, int start, int end)
    {
        var small = reading.Language.Small;
        var isNarrated = false;
        if (reading.Is(small.Conditions, reading.NextUntaken(start)))
        {
            return false;
        }

        for (var i = start; i < end; i++)
        {
            if (reading.Is(small.ParticleVerbs, i) || reading.Language.Faults.Signs.Has(reading.Words, i)
                || reading.Language.Urgency.Telling.Has(reading.Words, i))
            {
                return false;
            }

            isNarrated |= reading.Is(small.Narrators, i);
        }

        return isNarrated;
    }
}
