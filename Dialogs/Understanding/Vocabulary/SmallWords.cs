namespace BackOffice.Dialogs;

/// <summary>The short words between those that matter.</summary>
internal sealed class SmallWords(LanguageFile file)
{
    public WordSet Articles { get; } = file.Words("articles");

    public WordSet Definite { get; } = file.Words("definite");

    /// <summary>The asker's: "my", "our".</summary>
    public WordSet Ours { get; } = file.Words("ours");

    /// <summary>Makes an owner of a name: "Jane's office", "the laptop's screen".</summary>
    public string OwnerEnding { get; } = file.Word("owner ending");

    /// <summary>Words with that ending where it is a verb, and no owner's: "it's".</summary>
    public WordSet Contractions { get; } = file.Words("contractions");

    /// <summary>"not the printer, the copier"</summary>
    public WordSet Denials { get; } = file.Words("denials");

    /// <summary>What is missing: "no signal".</summary>
    public WordSet Missing { get; } = file.Words("missing");

    /// <summary>May stand before the thing: "in the printer", "with the printer".</summary>
    public WordSet Prepositions { get; } = file.Words("prepositions");

    /// <summary>Join a part and its whole: "the light on the copier".</summary>
    public WordSet Whole { get; } = file.Words("whole");

    /// <summary>Take a preposition to themselves: in "turn on the projector" the projector is not a place.</summary>
    public WordSet ParticleVerbs { get; } = file.Words("particle verbs");

    /// <summary>"I", "we".</summary>
    public WordSet Speakers { get; } = file.Words("speakers");

    /// <summary>After a speaker: "I can't print".</summary>
    public WordSet Cannot { get; } = file.Words("cannot");

    /// <summary>Words of one letter, which are no names of rooms.</summary>
    public WordSet Letters { get; } = file.Words("letters");
}
