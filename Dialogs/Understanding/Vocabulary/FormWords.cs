namespace BackOffice.Dialogs;

/// <summary>Words about a form that lies open.</summary>
internal static class FormWords
{
    private static readonly PhraseTable<bool> Sending = new(
        (true, """
            send, send it, submit, submit it, yes, yep, yeah, yup, ok, okay, sure, go, go ahead, do it, report, report it, yes send it,
            yes send, ok send it, send that, send now, send the form, submit the form, that's right, that is right, that's correct,
            correct, right, looks good, all good, perfect, done, confirm, yes that's right, yes it is, yes ok, ok yes, fine
            """));

    private static readonly PhraseTable<bool> Correcting = new((true, """
        no, nope, not, actually, sorry, i mean, i meant, rather, wrong, correction, change
        """));

    private static readonly PhraseTable<bool> Adding = new((true, "also, as well, too, additionally, and it, and the"));

    /// <summary>The text, but for marks and courtesies, says to send the form.</summary>
    public static bool Sends(Reading reading)
    {
        var words = reading.Words.Where((word, index) => !reading.IsTaken(index) && !word.IsMark).ToArray();
        return words.Length > 0 && Sending.At(words, 0).Length == words.Length;
    }

    /// <summary>The text begins by taking something back.</summary>
    public static bool Corrects(string text) => Correcting.At(Words.Of(text), 0).Length > 0;

    /// <summary>The text tells something more.</summary>
    public static bool Adds(string text)
    {
        var words = Words.Of(text);
        return Enumerable.Range(0, words.Length).Any(index => Adding.At(words, index).Length > 0);
    }
}
