using BackOffice.Domain;

namespace BackOffice.Dialogs;

/// <summary>Reads what a text says beside the number of a case: "REP-7K3QF the light is blinking now".</summary>
internal static class RemarkReader
{
    private static readonly char[] Around = [' ', '\t', '\r', '\n', ',', ';', ':', '-', '–', '—', '(', ')', '#'];

    /// <returns>Null where the text says nothing more, asks for something, or names several cases.</returns>
    public static string? Read(Reading reading)
    {
        if (reading.Text.TrimEnd().EndsWith('?') || IsQuestion(reading))
        {
            return null;
        }

        for (var i = 0; i < reading.Words.Length; i++)
        {
            if (CaseReader.At(reading, i, out CaseId _) is > 0 and var length)
            {
                var before = reading.Text[..reading.Words[i].Start].Trim(Around);
                var after = reading.Text[reading.Words[i + length - 1].End..].Trim(Around);
                return before.Length == 0 && SaysSomething(reading, i + length) ? after : null;
            }
        }

        return null;
    }

    // "REP-7K3QF status please", "REP-7K3QF again": nothing but words of asking.
    private static bool SaysSomething(Reading reading, int start)
    {
        var commands = reading.Language.Commands;
        Word[] answers = [.. reading.Words];
        reading.Language.Answers.Number(answers);
        var words = 0;
        for (var i = start; i < reading.Words.Length; i++)
        {
            if (reading.Words[i].IsMark || reading.IsTaken(i))
            {
                continue;
            }

            if (CaseReader.At(reading, i, out _) > 0)
            {
                return false;
            }

            if (words == 0 && reading.Language.Answers.Inquiring.Has(answers, i))
            {
                return false;
            }

            var asking = Math.Max(commands.Asking.At(reading.Words, i).Length, commands.Withdrawing.At(reading.Words, i).Length);
            words += asking == 0 ? 1 : 0;
            i += Math.Max(asking, 1) - 1;
        }

        return words > 1;
    }

    private static bool IsQuestion(Reading reading)
    {
        for (var i = 0; i < reading.Words.Length; i++)
        {
            if (!reading.IsTaken(i) && !reading.Words[i].IsMark)
            {
                return reading.Language.Commands.Questions.Has(reading.Words, i);
            }
        }

        return false;
    }
}
