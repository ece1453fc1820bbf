namespace BackOffice.Dialogs;

/// <summary>Things of an office that break.</summary>
internal sealed class Equipment(LanguageFile file)
{
    public PhraseTable<string> Names { get; } = file.Names("names");

    /// <summary>What tells one thing from its like, and how it is written.</summary>
    public PhraseTable<string> Modifiers { get; } = file.Names("modifiers");

    /// <summary>Adjectives that tell nothing.</summary>
    public WordSet EmptyWords { get; } = file.Words("empty words");
}
