namespace BackOffice.Bot.Imports;

/// <summary>What came of fetching a file that was sent.</summary>
internal abstract record SentFile
{
    private SentFile()
    {
    }

    public sealed record Fetched(string Text) : SentFile;

    /// <summary>It lies where the bot does not go, is gone, or did not come in time.</summary>
    public sealed record NotFetched : SentFile;

    public sealed record TooLarge : SentFile;

    /// <summary>It holds something else than text.</summary>
    public sealed record NoText : SentFile;
}
