namespace BackOffice.Dialogs;

/// <summary>
/// What people write beside a form of supplies. Its words are numbered apart from those of the language, so that they change nothing
/// in how everything else is spelt and judged.
/// </summary>
internal sealed class SupplyWords(LanguageFile file)
{
    /// <summary>Something is taken out.</summary>
    public PhraseTable<bool> Removing { get; } = file.Phrases("removing");

    /// <summary>The same, where it begins the text.</summary>
    public PhraseTable<bool> None { get; } = file.Phrases("none");

    public PhraseTable<bool> Adding { get; } = file.Phrases("adding");

    /// <summary>A remark follows.</summary>
    public PhraseTable<bool> Noting { get; } = file.Phrases("noting");

    /// <summary>Whole texts that choose one of several things, by its place from 1.</summary>
    public PhraseTable<int> Choices { get; } = file.Table("choices", meaning => int.Parse(meaning, System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Whole texts that choose none of them.</summary>
    public PhraseTable<bool> Other { get; } = file.Phrases("other");

    /// <summary>What was named before.</summary>
    public PhraseTable<bool> Them { get; } = file.Phrases("them");

    /// <summary>What holds several of a thing.</summary>
    public PhraseTable<bool> Containers { get; } = file.Phrases("containers");

    /// <summary>Names of nothing in particular.</summary>
    public PhraseTable<bool> Anything { get; } = file.Phrases("anything");

    /// <summary>Words as these tables know them.</summary>
    public Word[] Numbered(IEnumerable<Word> words) =>
        [.. words.Select(word => word.IsMark ? word : word with { Number = file.Lexicon.NumberOf(word.Text) })];
}
