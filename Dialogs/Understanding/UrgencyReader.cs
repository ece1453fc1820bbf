using BackOffice.Domain.Repairs;

namespace BackOffice.Dialogs;

/// <summary>Finds how urgent a text calls its fault. What is said first counts.</summary>
internal static class UrgencyReader
{
    private const int MostWordsBefore = 6;

    public static Urgency? Read(Reading reading)
    {
        Urgency? plain = null;
        Urgency? telling = null;
        for (var i = 0; i < reading.Words.Length; i++)
        {
            if (reading.IsTaken(i))
            {
                continue;
            }

            var (length, urgency) = reading.Language.Urgency.Plain.At(reading.Words, i);
            var thing = reading.Language.Equipment.Names.At(reading.Words, i).Length;
            if (thing > 1 && thing > length)
            {
                // An emergency light is no emergency.
                i += thing - 1;
            }
            else if (length > 0 && StartOf(reading, i, length) is { } start)
            {
                plain ??= urgency;
                reading.Take(start, i + length);
                i += length - 1;
            }
            else if (reading.Language.Urgency.Telling.At(reading.Words, i) is { Length: > 0 } found)
            {
                telling ??= found.Meaning;
            }
        }

        return plain ?? telling;
    }

    // "low", "high" and "normal" describe much else: they count alone in their clause, and take it all.
    private static int? StartOf(Reading reading, int index, int length)
    {
        var urgency = reading.Language.Urgency;
        if (length > 1 || !reading.Is(urgency.Alone, index))
        {
            return index;
        }

        var start = index;
        while (start > 0 && index - start < MostWordsBefore && reading.Is(urgency.Leading, start - 1))
        {
            start--;
        }

        // "Priority: high"
        if (start == index && reading.At(start - 1) is "," && reading.Is(urgency.Leading, start - 2))
        {
            start -= 2;
        }

        return EndsClause(reading, index + length) && StartsClause(reading, start) ? start : null;
    }

    private static bool EndsClause(Reading reading, int index) =>
        index >= reading.Words.Length || reading.Words[index].IsMark || reading.IsTaken(index);

    private static bool StartsClause(Reading reading, int index) =>
        index == 0 || reading.Words[index - 1].IsMark || reading.IsTaken(index - 1);
}
