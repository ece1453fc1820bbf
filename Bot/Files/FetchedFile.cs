namespace BackOffice.Bot.Files;

/// <summary>What came of fetching a file that somebody sent.</summary>
internal abstract record FetchedFile
{
    private FetchedFile()
    {
    }

    public sealed record Whole(ReadOnlyMemory<byte> Content) : FetchedFile;

    /// <param name="Size">In bytes; null where the file goes on and nobody says how far.</param>
    public sealed record TooLarge(long? Size) : FetchedFile;

    /// <summary>It lies where the bot does not go.</summary>
    public sealed record Elsewhere : FetchedFile;

    /// <summary>It is gone, or did not come in time.</summary>
    public sealed record Failed : FetchedFile;
}
