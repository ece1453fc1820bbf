namespace BackOffice.Dialogs;

/// <summary>How sure a word is to tell of a fault.</summary>
internal enum FaultSign
{
    None,

    /// <summary>Tells that something is to be repaired, not what is wrong with it.</summary>
    Wish,

    /// <summary>Tells of a fault when a thing is named with it.</summary>
    Likely,

    /// <summary>Tells of a fault whatever stands around it.</summary>
    Certain,
}

/// <summary>Words for what is wrong with things.</summary>
internal sealed class Faults(LanguageFile file)
{
    public PhraseTable<FaultSign> Signs { get; } = file.Table("signs", Enum.Parse<FaultSign>);

    /// <summary>Fault words that name the thing as well.</summary>
    public PhraseTable<Thing> Implied { get; } = file.Table("implied", Thing.Parse);

    /// <summary>The contrary of a fault.</summary>
    public PhraseTable<bool> Cures { get; } = file.Phrases("cures");

    /// <summary>Words that only say that a report follows.</summary>
    public PhraseTable<bool> Reporting { get; } = file.Phrases("reporting");
}
