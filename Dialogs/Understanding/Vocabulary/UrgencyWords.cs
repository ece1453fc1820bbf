using BackOffice.Domain.Repairs;

namespace BackOffice.Dialogs;

/// <summary>Words for how urgent a fault is.</summary>
internal sealed class UrgencyWords(LanguageFile file)
{
    /// <summary>Say nothing beside the urgency.</summary>
    public PhraseTable<Urgency> Plain { get; } = file.Table("plain", Enum.Parse<Urgency>);

    /// <summary>Tell of the fault as well, so they stay in its description.</summary>
    public PhraseTable<Urgency> Telling { get; } = file.Table("telling", Enum.Parse<Urgency>);

    /// <summary>May stand before an urgency in its clause: "make it very urgent".</summary>
    public WordSet Leading { get; } = file.Words("leading");

    /// <summary>Tell of the urgency when they stand alone only: much else is high, low or normal.</summary>
    public WordSet Alone { get; } = file.Words("alone");
}
