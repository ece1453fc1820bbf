using BackOffice.Domain.Guides;

namespace BackOffice.Dialogs;

/// <summary>Finds what kind of trouble a symptom is. What is said first counts, but a message on a display only where nothing else is said.</summary>
internal static class CategoryReader
{
    public static SymptomCategory Read(Reading reading)
    {
        var shown = SymptomCategory.Other;
        var answers = reading.Language.Answers;
        Word[] words = [.. reading.Words];
        answers.Number(words);
        for (var i = 0; i < words.Length; i++)
        {
            var (length, category) = answers.Categories.At(words, i);
            if (length > 0 && category is not SymptomCategory.ErrorCode)
            {
                return category;
            }

            if (length > 0)
            {
                shown = SymptomCategory.ErrorCode;
                i += length - 1;
            }
        }

        return shown;
    }
}
