using System.Threading.RateLimiting;

namespace BackOffice.Storage;

/// <summary>
/// Lets the commands of this process that change one and the same row go one after the other, in the order in which they came. The
/// ETags decide all the same; but where a hundred people want the last box at once, it is better to wait a moment than to lose a race
/// a hundred times.
/// </summary>
internal sealed class OneAtATime : IDisposable
{
    private const int MostWaiting = 1_000;

    private readonly PartitionedRateLimiter<string> queues = PartitionedRateLimiter.Create<string, string>(key =>
        RateLimitPartition.GetConcurrencyLimiter(key, _ => new ConcurrencyLimiterOptions
        {
            PermitLimit = 1,
            QueueLimit = MostWaiting,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }));

    /// <summary>Waits until nobody else changes the rows, and keeps others waiting until the turn is disposed.</summary>
    /// <exception cref="ContentionException">Too many wait already.</exception>
    public async Task<IDisposable> TurnAsync(IEnumerable<string> rows, CancellationToken cancellation)
    {
        var turn = new Turn();
        try
        {
            // All in one order: two who want the same two rows do not wait for each other.
            foreach (var row in rows.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                turn.Add(await queues.AcquireAsync(row, permitCount: 1, cancellation), row);
            }

            return turn;
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    public void Dispose() => queues.Dispose();

    private sealed class Turn : IDisposable
    {
        private readonly Stack<RateLimitLease> leases = [];

        public void Add(RateLimitLease lease, string row)
        {
            leases.Push(lease);
            if (!lease.IsAcquired)
            {
                throw new ContentionException($"Too many wait for {row}.");
            }
        }

        public void Dispose()
        {
            while (leases.TryPop(out var lease))
            {
                lease.Dispose();
            }
        }
    }
}
