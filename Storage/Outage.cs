using Azure;

namespace BackOffice.Storage;

/// <summary>Tells an outage of the tables from an answer of theirs, so that no other room needs to know their client.</summary>
internal static class Outage
{
    /// <exception cref="StorageUnavailableException">The call met an outage.</exception>
    /// <exception cref="OperationCanceledException">Nobody waits for the call any more.</exception>
    public static async Task<T> SaidOfAsync<T>(string what, Func<Task<T>> call, CancellationToken cancellation)
    {
        try
        {
            return await call();
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested && IsOutage(exception))
        {
            throw new StorageUnavailableException($"The tables are out of reach: {what}.", exception);
        }
        catch (Exception exception) when (cancellation.IsCancellationRequested && exception is not OperationCanceledException && IsOutage(exception))
        {
            throw new OperationCanceledException($"Stopped: {what}.", exception, cancellation);
        }
    }

    // The client reports a connection that failed as status 0, a try that took too long as cancelled (though nobody cancelled),
    // and several tries that failed as one aggregate.
    private static bool IsOutage(Exception exception) => exception switch
    {
        RequestFailedException failure => failure.Status is 0 or 408 or 429 or >= 500,
        OperationCanceledException or IOException => true,
        AggregateException several => several.InnerExceptions.All(IsOutage),
        _ => false,
    };
}
