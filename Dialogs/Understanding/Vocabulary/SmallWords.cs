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

    /// <summary>Stay with their verb where the thing goes: "a wheel came off my chair".</summary>
    public WordSet KeptPrepositions { get; } = file.Words("kept prepositions");

    /// <summary>How nouns are written: "capitals" inside a sentence, "compounds" in one word.</summary>
    public WordSet Writing { get; } = file.Words("writing");

    /// <summary>Join a part and its whole: "the light on the copier".</summary>
    public WordSet Whole { get; } = file.Words("whole");

    /// <summary>Such a word and the article in one: "am Kopierer".</summary>
    public WordSet WholeWithArticle { get; } = file.Words("whole with article");

    /// <summary>Take a preposition to themselves: in "turn on the projector" the projector is not a place.</summary>
    public WordSet ParticleVerbs { get; } = file.Words("particle verbs");

    /// <summary>Verbs that stand before the thing in a question: "why does the printer not print".</summary>
    public WordSet Auxiliaries { get; } = file.Words("auxiliaries");

    /// <summary>Verbs before a thing that is their subject: "im 3. Stock klemmt der Drucker".</summary>
    public WordSet InvertedVerbs { get; } = file.Words("inverted verbs");

    /// <summary>Verbs that follow the thing which does so: "the printer keeps ...".</summary>
    public WordSet VerbsOfThings { get; } = file.Words("verbs of things");

    /// <summary>Who tells of the fault, and that they do.</summary>
    public WordSet Narrators { get; } = file.Words("narrators");

    /// <summary>What stands before the thing tells when it fails: "when I press start the printer ...".</summary>
    public WordSet Conditions { get; } = file.Words("conditions");

    /// <summary>Join two clauses.</summary>
    public WordSet Joints { get; } = file.Words("joints");

    /// <summary>"I", "we".</summary>
    public WordSet Speakers { get; } = file.Words("speakers");

    /// <summary>After a speaker: "I can't print".</summary>
    public WordSet Cannot { get; } = file.Words("cannot");

    /// <summary>Words of one letter, which are no names of rooms.</summary>
    public WordSet Letters { get; } = file.Words("letters");

    /// <summary>May stand between two requests: "and", "also".</summary>
    public WordSet Joining { get; } = file.Words("joining");
}
