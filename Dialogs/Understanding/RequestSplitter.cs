namespace BackOffice.Dialogs;

/// <summary>Finds where a message turns to a second request: "printer jammed on 3 and we need toner".</summary>
internal static class RequestSplitter
{
    /// <summary>Each part must want something as surely as this.</summary>
    private const double Sure = 0.7;

    /// <summary>Shorter parts belong to what stands beside them.</summary>
    private const int FewestWords = 2;

    private const int MostCuts = 6;

    /// <summary>Where in the text the second request begins; null when there is one only.</summary>
    public static int? Cut(Reading reading, Gist gist)
    {
        var words = reading.Words;
        int? best = null;
        var surest = Sure;
        var tried = 0;
        for (var i = FewestWords; i <= words.Length - FewestWords && tried < MostCuts; i++)
        {
            if (!Joins(reading, i))
            {
                continue;
            }

            tried++;
            var first = IntentReader.Judge(reading, gist, 0, i);
            if (first.Confidence < Sure || !IsRequest(first.Intent))
            {
                continue;
            }

            var second = IntentReader.Judge(reading, gist, i, words.Length);
            var sure = Math.Min(first.Confidence, second.Confidence);
            if (sure > surest && IsRequest(second.Intent) && Names(gist, 0, i) && Names(gist, i, words.Length) &&
                 AreApart(reading, gist, first.Intent, second.Intent, i))
            {
                (best, surest) = (words[i].Start, sure);
            }
        }

        return best;
    }

    // "and we need it asap" asks for nothing new: a request names something.
    private static bool Names(Gist gist, int start, int end)
    {
        var senses = 0;
        var before = WordClasses.Other;
        for (var i = start; i < end; i++)
        {
            var kind = gist.Classes[i];
            if (WordClasses.IsNoun(kind))
            {
                return true;
            }

            senses += kind > (uint)WordClass.Unknown && kind != before ? 1 : 0;
            before = kind;
        }

        return senses > 1;
    }

    private static bool Joins(Reading reading, int index) =>
        reading.Words[index].IsMark || reading.Is(reading.Language.Small.Joining, index);

    // Two different wishes, or the same about two different things.
    private static bool AreApart(Reading reading, Gist gist, Intent first, Intent second, int cut) =>
        first != second
        || (first is Intent.ReportProblem && !IsComma(reading, cut) && gist.TellsOfFault(reading, 0, cut) && gist.TellsOfFault(reading, cut, reading.Words.Length));

    // A comma strings together what is wrong with one thing.
    private static bool IsComma(Reading reading, int index) => reading.Words[index].IsMark && !reading.Words[index].EndsSentence;

    private static bool IsRequest(Intent intent) => intent is not (Intent.None or Intent.Cancel or Intent.Help);
}
