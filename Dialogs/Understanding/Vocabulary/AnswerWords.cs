using BackOffice.Domain.Guides;

namespace BackOffice.Dialogs;

/// <summary>
/// What people say of a repair or a guide that lies before them. Its words are numbered apart from those of the language, so that
/// they change nothing in how everything else is spelt and judged.
/// </summary>
internal sealed class AnswerWords(LanguageFile file)
{
    /// <summary>Say that their writer has the same trouble.</summary>
    public PhraseTable<bool> Joining { get; } = file.Phrases("joining");

    /// <summary>Ask what was used up.</summary>
    public PhraseTable<bool> Using { get; } = file.Phrases("using");

    /// <summary>Say that a guide has helped.</summary>
    public PhraseTable<bool> Fixed { get; } = file.Phrases("fixed");

    /// <summary>Say that a guide has not helped.</summary>
    public PhraseTable<bool> Failing { get; } = file.Phrases("failing");

    /// <summary>Behind the number of a case these ask for its state.</summary>
    public PhraseTable<bool> Inquiring { get; } = file.Phrases("inquiring");

    /// <summary>What kind of trouble a symptom is.</summary>
    public PhraseTable<SymptomCategory> Categories { get; } = file.Table("categories", Enum.Parse<SymptomCategory>);

    /// <summary>Numbers words as these tables know them.</summary>
    public void Number(Span<Word> words)
    {
        foreach (ref var word in words)
        {
            word = word with { Number = word.IsMark ? word.Number : file.Lexicon.NumberOf(word.Text) };
        }
    }
}
