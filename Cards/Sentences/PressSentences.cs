namespace BackOffice.Cards.Sentences;

/// <summary>What is said with a card whose button was pressed.</summary>
public static class PressSentences
{
    /// <summary>What the button asked for came as a message of its own.</summary>
    public static string SeeBelow() => Words.PressSeeBelow;

    /// <summary>The card is older than the bot, or no card of the bot's.</summary>
    public static string UnknownButton() => Words.PressUnknownButton;

    public static string NoSuchGuide() => Words.NoSuchGuide;

    public static string BackOfficeOnly() => Words.NotAllowed;

    /// <summary>The card did not say which case, or one that the person may not see.</summary>
    public static string NoSuchCase() => Words.NoSuchCaseUnnamed;
}
