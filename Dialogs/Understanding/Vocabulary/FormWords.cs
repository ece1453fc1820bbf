namespace BackOffice.Dialogs;

/// <summary>Words about a form that lies open.</summary>
internal sealed class FormWords(LanguageFile file)
{
    public PhraseTable<bool> Sending { get; } = file.Phrases("sending");

    public PhraseTable<bool> Correcting { get; } = file.Phrases("correcting");

    public PhraseTable<bool> Adding { get; } = file.Phrases("adding");
}
