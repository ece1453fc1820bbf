namespace BackOffice.Dialogs;

/// <summary>Things of an office that break.</summary>
internal sealed class EquipmentWords(LanguageFile file)
{
    public PhraseTable<Thing> Names { get; } = file.Table("names", Thing.Parse);

    /// <summary>Names that are verbs as well ...</summary>
    public WordSet Verbs { get; } = file.Words("verbs");

    /// <summary>... after one of these: "can't lock".</summary>
    public WordSet BeforeVerbs { get; } = file.Words("before verbs");

    /// <summary>A maker alone stands for the thing that it is known for.</summary>
    public PhraseTable<Thing> Brands { get; } = file.Table("brands", Thing.Parse);

    /// <summary>What tells one thing from its like, and how it is written.</summary>
    public PhraseTable<string> Modifiers { get; } = file.Names("modifiers");

    /// <summary>How a thing and what tells it from its like are written: "{0} {1}".</summary>
    public string Described { get; } = file.Texts("patterns")["described"];

    /// <summary>Adjectives that tell nothing.</summary>
    public WordSet EmptyWords { get; } = file.Words("empty words");

    /// <summary>The letters with which the tags of things begin: "prn 3f 01".</summary>
    public WordSet TagPrefixes { get; } = file.Words("tag prefixes");

    /// <summary>What announces a tag: "inventory number 4711".</summary>
    public PhraseTable<bool> TagWords { get; } = file.Phrases("tag words");

    /// <summary>Letters and figures after these are no tag: "error E-52".</summary>
    public WordSet NoTags { get; } = file.Words("no tags");
}
