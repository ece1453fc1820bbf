using System.Text;
using BackOffice.Bot.Files;

namespace BackOffice.Bot.Imports;

/// <summary>Fetches a list that somebody sent in their chat as a file.</summary>
internal sealed class FetchSentFile(FileHosts hosts, FetchFile files, ILogger<FetchSentFile> logger)
{
    /// <summary>In bytes: 2,000 lines have 500 each.</summary>
    public const int Largest = 1024 * 1024;

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public async Task<SentFile> FetchAsync(string? address, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var from) || !hosts.MayFetch(from))
        {
            logger.LogWarning("A file was sent from {Host}, which is none of Office:FileHosts.", from?.Host);
            return new SentFile.NotFetched();
        }

        return await files.FetchAsync(from, Largest, token: null, cancellation) switch
        {
            FetchedFile.Whole(var content) => Text(content.Span),
            FetchedFile.TooLarge => new SentFile.TooLarge(),
            _ => new SentFile.NotFetched(),
        };
    }

    // Spreadsheets write UTF-8, or UTF-16 with its mark; anything else is no text of theirs.
    private static SentFile Text(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var text = bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode.GetString(bytes) : StrictUtf8.GetString(bytes);
            return text.Contains('\0', StringComparison.Ordinal) ? new SentFile.NoText() : new SentFile.Fetched(text);
        }
        catch (DecoderFallbackException)
        {
            return new SentFile.NoText();
        }
    }
}
