using System.Net;
using System.Text;
using BackOffice.Bot.Office;
using Microsoft.Extensions.Options;

namespace BackOffice.Bot.Equipment.Import;

/// <summary>
/// Fetches a file that somebody sent in their chat. The address comes with the message, so the bot only goes where its configuration
/// lets it, follows nobody elsewhere, and takes no more than it needs.
/// </summary>
internal sealed class FetchSentFile(
    IHttpClientFactory clients, IOptions<OfficeOptions> office, IHostEnvironment environment, ILogger<FetchSentFile> logger)
{
    public const string Client = "sent-files";

    /// <summary>In bytes: 2,000 lines have 500 each.</summary>
    public const int Largest = 1024 * 1024;

    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private static readonly Encoding StrictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public async Task<SentFile> FetchAsync(string? address, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var from) || !MayFetch(from))
        {
            logger.LogWarning("A file was sent from {Host}, which is none of Office:FileHosts.", from?.Host);
            return new SentFile.NotFetched();
        }

        try
        {
            using var client = clients.CreateClient(Client);
            using var answer = await client.GetAsync(from, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return answer.StatusCode is HttpStatusCode.OK ? await ReadAsync(answer.Content, cancellation) : new SentFile.NotFetched();
        }
        catch (Exception exception) when (
            exception is HttpRequestException or IOException || (exception is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            logger.LogWarning(exception, "A file from {Host} could not be fetched.", from.Host);
            return new SentFile.NotFetched();
        }
    }

    // To a Uri also a file of this machine is on the loopback.
    private bool MayFetch(Uri from) => from.IsLoopback
        ? environment.IsDevelopment() && (from.Scheme == Uri.UriSchemeHttp || from.Scheme == Uri.UriSchemeHttps)
        : from.Scheme == Uri.UriSchemeHttps && from.IsDefaultPort && from.UserInfo.Length == 0 && office.Value.FileHosts.Any(host =>
            from.Host.Equals(host, StringComparison.OrdinalIgnoreCase) || from.Host.EndsWith($".{host}", StringComparison.OrdinalIgnoreCase));

    private static async Task<SentFile> ReadAsync(HttpContent content, CancellationToken cancellation)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellation);
        var bytes = new byte[Largest + 1];
        var length = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
        return length > Largest ? new SentFile.TooLarge() : Text(bytes.AsSpan(0, length));
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
