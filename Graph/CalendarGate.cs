using System.Globalization;
using Azure.Identity;
using BackOffice.Domain.Calendars;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;
using NodaTime;

namespace BackOffice.Graph;

/// <summary>
/// The way of every call to mailboxes and calendars. Exchange takes four at once from one application, so no more are on their way; who
/// is told to wait waits as long as told, keeping its place, since calls that come too early count as well.
/// </summary>
public sealed class CalendarGate(TimeProvider time) : IDisposable
{
    private const int AtOnce = 4;
    private const int Attempts = 3;

    /// <summary>How long one answer may take.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <summary>How long a call may wait between its attempts, all in all: people wait for it, and a turn has ten seconds.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim places = new(AtOnce);

    /// <summary>For each request: the SDK's own attempts know no bound in time.</summary>
    internal static IRequestOption NoRetries { get; } = new RetryHandlerOption { MaxRetry = 0, ShouldRetry = (_, _, _) => false };

    /// <param name="what">What is asked for, without anybody's name.</param>
    /// <param name="call">Made once or more: what it sends has to be made within it.</param>
    /// <exception cref="CalendarsUnavailableException">There was no answer, or only one to wait for longer than people do.</exception>
    /// <exception cref="ApiException">Graph refused the request.</exception>
    public async Task<T> CallAsync<T>(string what, Func<CancellationToken, Task<T>> call, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(call);
        await places.WaitAsync(cancellation);
        try
        {
            return await TryAsync(call, cancellation);
        }
        catch (ApiException error) when (error.ResponseStatusCode is 429 or >= 500)
        {
            throw new CalendarsUnavailableException($"Graph answered {error.ResponseStatusCode} for {what}.", AskedWait(error), error);
        }
        catch (HttpRequestException exception)
        {
            throw new CalendarsUnavailableException($"Graph could not be reached for {what}.", retryAfter: null, exception);
        }
        catch (AuthenticationFailedException exception)
        {
            throw new CalendarsUnavailableException($"There was no token for {what}.", retryAfter: null, exception);
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new CalendarsUnavailableException($"Graph did not answer in time for {what}.", retryAfter: null, exception);
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>Lets time pass in which the service comes to an end with something.</summary>
    internal Task PauseAsync(TimeSpan wait, CancellationToken cancellation) => Task.Delay(wait, time, cancellation);

    public void Dispose() => places.Dispose();

    private async Task<T> TryAsync<T>(Func<CancellationToken, Task<T>> call, CancellationToken cancellation)
    {
        var waited = TimeSpan.Zero;
        for (var attempt = 1; ; attempt++)
        {
            TimeSpan wait;
            try
            {
                using var bounded = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
                bounded.CancelAfter(Patience);
                return await call(bounded.Token);
            }
            catch (ApiException error) when (
                error.ResponseStatusCode is 429 or 503 or 504 && attempt < Attempts && waited + WaitAfter(error, attempt) <= LongestWait)
            {
                wait = WaitAfter(error, attempt);
            }

            waited += wait;
            await Task.Delay(wait, time, cancellation);
        }
    }

    private static TimeSpan WaitAfter(ApiException error, int attempt) =>
        AskedWait(error)?.ToTimeSpan() ?? TimeSpan.FromSeconds(0.5) * attempt;

    private static Duration? AskedWait(ApiException error) =>
        error.ResponseHeaders is { } headers && headers.TryGetValue("Retry-After", out var values)
            && int.TryParse(values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? Duration.FromSeconds(seconds)
            : null;
}
