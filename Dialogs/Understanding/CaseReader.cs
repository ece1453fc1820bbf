using BackOffice.Domain;

namespace BackOffice.Dialogs;

/// <summary>Finds the number of a case in a text.</summary>
internal static class CaseReader
{
    public static CaseId? Read(Reading reading)
    {
        for (var i = 0; i < reading.Words.Length; i++)
        {
            var word = reading.At(i);
            if (word.Length is 8 or 9 && IsNumber(word) && CaseId.TryParse(word, out var id))
            {
                reading.Take(i, i + 1);
                return id;
            }

            if (word.Length == 3 && reading.At(i + 1).Any(char.IsAsciiDigit) && CaseId.TryParse(word + reading.At(i + 1), out id))
            {
                reading.Take(i, i + 2);
                return id;
            }
        }

        return null;
    }

    // "reported" and "reporter" have the letters of a case number.
    private static bool IsNumber(string word) => word.Contains('-', StringComparison.Ordinal) || word.Any(char.IsAsciiDigit);
}
