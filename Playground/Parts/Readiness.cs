using System.Diagnostics;

namespace BackOffice.Playground.Parts;

/// <summary>Waits until a process answers over HTTP.</summary>
public static class Readiness
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromMinutes(2);
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(5) };

    /// <summary>Asks the address again and again until the answer is accepted.</summary>
    /// <param name="process">Who should answer.</param>
    /// <param name="address">What to ask by GET.</param>
    /// <param name="isReady">Which answer counts: any at all when left out.</param>
    /// <exception cref="SetupException">The process ended, or was not ready in time.</exception>
    public static async Task WaitAsync(
        ChildProcess process, Uri address, Predicate<HttpResponseMessage>? isReady = null, TimeSpan? patience = null, CancellationToken cancellationToken = default)
    {
        var limit = patience ?? DefaultPatience;
        var watch = Stopwatch.StartNew();
        while (!await AnswersAsync(address, isReady, cancellationToken))
        {
            if (!process.IsRunning)
                throw new SetupException(process.DescribeEnd());
            if (watch.Elapsed > limit)
                throw new SetupException($"{process.Name} did not answer at {address} within {limit.TotalSeconds:0} seconds. "
                    + $"The end of its output:{Environment.NewLine}{process.Log.Last(20)}");
            await Task.Delay(Pause, cancellationToken);
        }
    }

    private static async Task<bool> AnswersAsync(Uri address, Predicate<HttpResponseMessage>? isReady, CancellationToken cancellationToken)
    {
        try
        {
            using var response = await Http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return isReady?.Invoke(response) ?? true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
        catch (TaskCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }
}
