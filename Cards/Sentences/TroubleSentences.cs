using BackOffice.Cards.Text;

namespace BackOffice.Cards.Sentences;

/// <summary>What is said when the bot itself failed. Each names the reference under which the log tells why.</summary>
public static class TroubleSentences
{
    /// <summary>The table did not answer when a button was pressed.</summary>
    public static string NotSaved(string reference) => Phrase.Of(Words.NotSaved, reference);

    /// <summary>The table did not answer when somebody wrote; what they wrote is not lost.</summary>
    public static string NotSavedText(string reference, string typed) =>
        Phrase.Of(Words.NotSavedText, reference, UserText.InLine(typed, UserText.Longest));

    /// <summary>The table did not answer when something was to be shown.</summary>
    public static string NotRead(string reference) => Phrase.Of(Words.NotRead, reference);

    /// <summary>A mistake of ours.</summary>
    public static string Bug(string reference) => Phrase.Of(Words.Bug, reference);
}
