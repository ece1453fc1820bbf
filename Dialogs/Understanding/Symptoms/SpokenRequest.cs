namespace BackOffice.Dialogs;

/// <summary>Takes out of a sentence what asks for help and tells of no fault: "..., can somebody come and look at it".</summary>
internal static class SpokenRequest
{
    public static void Take(Reading reading, int start, int end)
    {
        var clause = start;
        while (clause < end)
        {
            var next = clause;
            var lastSign = -1;
            while (next < end && !reading.Words[next].IsMark)
            {
                lastSign = !reading.IsTaken(next) && IsSign(reading, next) ? next : lastSign;
                next++;
            }

            TakeIn(reading, clause, next, lastSign);
            clause = next + 1;
        }
    }

    private static void TakeIn(Reading reading, int clause, int end, int lastSign)
    {
        var first = reading.NextUntaken(clause);
        for (var i = Math.Max(first, lastSign + 1); i < end; i++)
        {
            var isStart = i == first || reading.Is(reading.Language.Small.Joints, i - 1);
            if (isStart && !reading.IsTaken(i) && reading.Language.Courtesies.Requests.Has(reading.Words, i))
            {
                reading.Take(i > clause && !reading.IsTaken(i - 1) ? i - 1 : i, end);
                return;
            }
        }
    }

    private static bool IsSign(Reading reading, int index) =>
        reading.Language.Faults.Signs.At(reading.Words, index) is { Length: > 0, Meaning: not FaultSign.Wish }
        || reading.Language.Urgency.Telling.Has(reading.Words, index);
}
