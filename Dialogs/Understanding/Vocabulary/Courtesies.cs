namespace BackOffice.Dialogs;

/// <summary>Words that make a text polite and tell nothing else.</summary>
internal sealed class Courtesies(LanguageFile file)
{
    public PhraseTable<bool> Greetings { get; } = file.Phrases("greetings");

    public PhraseTable<bool> Thanks { get; } = file.Phrases("thanks");

    public PhraseTable<bool> Pleas { get; } = file.Phrases("pleas");

    public PhraseTable<bool> Farewells { get; } = file.Phrases("farewells");

    /// <summary>Before what is told, and no part of it.</summary>
    public PhraseTable<bool> Openings { get; } = file.Phrases("openings");

    /// <summary>Begin a clause that asks for help, and tells of a fault only if it has words for one.</summary>
    public PhraseTable<bool> Requests { get; } = file.Phrases("requests");

    /// <summary>Left over at the end once the thing or the place is taken out.</summary>
    public PhraseTable<bool> Endings { get; } = file.Phrases("endings");
}
