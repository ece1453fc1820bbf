namespace BackOffice.Dialogs;

/// <summary>Words that mean much the same for what somebody wants: "move", "postpone" and "push back" have one sense.</summary>
internal sealed class Senses(LanguageFile file)
{
    /// <summary>Phrases, and the hash of the name of their sense, which is the same in every language.</summary>
    public PhraseTable<uint> All { get; } = file.Table("senses", name => FeatureHash.Add(FeatureHash.Start, name));
}
