namespace BackOffice.Dialogs;

/// <summary>Reads what a text says of a form that lies open.</summary>
internal static class FormReader
{
    /// <summary>No order that is a whole text has more words.</summary>
    private const int LongestOrder = 8;

    /// <summary>The text, but for marks and courtesies, says to send the form.</summary>
    public static bool Sends(Reading reading)
    {
        var words = reading.Untaken(LongestOrder);
        return reading.Language.Form.Sending.At(words, 0) is { Length: > 0 } found && found.Length == words.Length;
    }

    /// <summary>The text begins by taking something back.</summary>
    public static bool Corrects(Reading reading) => reading.Language.Form.Correcting.Has(reading.Words, 0);

    /// <summary>The text tells something more.</summary>
    public static bool Adds(Reading reading) => reading.Has(reading.Language.Form.Adding);
}
