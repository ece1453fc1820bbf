using BackOffice.Domain.Repairs;

namespace BackOffice.Dialogs;

/// <summary>Finds how urgent a text calls its fault. What is said first counts.</summary>
internal static class UrgencyReader
{
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
            if (length > 0 && IsMeant(reading, i, length))
            {
                plain ??= urgency;
                reading.Take(i, i + length);
                i += length - 1;
            }
            else if (reading.Language.Urgency.Telling.At(reading.Words, i) is { Length: > 0 } found)
            {
                telling ??= found.Meaning;
            }
        }

        return plain ?? telling;
    }

    // "low", "high" and "normal" describe much else: they count alone in their clause.
    private static bool IsMeant(Reading reading, int index, int length) =>
        length > 1
        || !reading.Is(reading.Language.Urgency.Alone, index)
        || (EndsClause(reading, index + length) && StartsClause(reading, index));

    private static bool EndsClause(Reading reading, int index) =>
        index >= reading.Words.Length || reading.Words[index].IsMark || reading.IsTaken(index);

    private static bool StartsClause(Reading reading, int index)
    {
        var before = index - 1;
        while (before >= 0 && reading.Is(reading.Language.Urgency.Leading, before))
        {
            before--;
        }

        return before < 0 || reading.Words[before].IsMark || reading.IsTaken(before);
    }
}
