using System.Net;
using Microsoft.Rest;

namespace BackOffice.Bot.Files;

/// <summary>
/// Fetches a file that somebody sent in their chat. The bot follows nobody elsewhere, takes no more than it needs, and tries again
/// what a moment later may work.
/// </summary>
internal sealed class FetchFile(IHttpClientFactory clients, TimeProvider time, ILogger<FetchFile> logger)
{
    public const string Client = "sent-files";

    private const int Attempts = 3;

    /// <summary>In bytes, for a file of which nobody says how large it is.</summary>
    private const int FirstBuffer = 64 * 1024;

    /// <summary>For all attempts together, down to the last byte.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    /// <param name="from">Where it lies; the caller has asked <see cref="FileHosts"/>.</param>
    /// <param name="largest">In bytes.</param>
    /// <param name="token">What to show there; null where the address is enough.</param>
    public async Task<FetchedFile> FetchAsync(Uri from, int largest, ServiceClientCredentials? token, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                if (await TryAsync(from, largest, token, attempt == Attempts, both.Token) is { } file)
                {
                    return file;
                }

                await Task.Delay(Pause * attempt, time, both.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            logger.LogWarning("A file from {Host} did not come within {Patience}.", from.Host, Patience);
            return new FetchedFile.Failed();
        }
    }

    /// <returns>Null when another attempt may do better.</returns>
    private async Task<FetchedFile?> TryAsync(Uri from, int largest, ServiceClientCredentials? token, bool isLast, CancellationToken cancellation)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, from);
            if (token is not null)
            {
                await token.ProcessHttpRequestAsync(request, cancellation);
            }

            using var client = clients.CreateClient(Client);
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (answer.StatusCode is HttpStatusCode.OK)
            {
                return await ReadAsync(answer.Content, largest, cancellation);
            }

            logger.LogWarning("A file from {Host} was answered with {Status}.", from.Host, (int)answer.StatusCode);
            return isLast || !MayPass(answer.StatusCode) ? new FetchedFile.Failed() : null;
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            logger.LogWarning(exception, "A file from {Host} could not be fetched.", from.Host);
            return isLast ? new FetchedFile.Failed() : null;
        }
    }

    // Teams now and then forbids what it allows a moment later (botbuilder-js #4887).
    private static bool MayPass(HttpStatusCode status) =>
        status is HttpStatusCode.Forbidden or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;

    // The buffer is one byte larger than the file, so that its end is seen; where nobody says how large it is, the buffer grows.
    private static async Task<FetchedFile> ReadAsync(HttpContent content, int largest, CancellationToken cancellation)
    {
        if (content.Headers.ContentLength > largest)
        {
            return new FetchedFile.TooLarge(content.Headers.ContentLength);
        }

        await using var stream = await content.ReadAsStreamAsync(cancellation);
        var bytes = new byte[Math.Min(largest, content.Headers.ContentLength ?? FirstBuffer) + 1];
        for (var length = 0; ;)
        {
            length += await stream.ReadAtLeastAsync(bytes.AsMemory(length), bytes.Length - length, throwOnEndOfStream: false, cancellation);
            if (length > largest)
            {
                return new FetchedFile.TooLarge(Size: null);
            }

            if (length < bytes.Length)
            {
                return new FetchedFile.Whole(bytes.AsMemory(0, length));
            }

            Array.Resize(ref bytes, (int)Math.Min(largest + 1L, bytes.Length * 2L));
        }
    }
}
