using System.Security.Cryptography;
using BackOffice.Domain;
using BackOffice.Storage;
using NodaTime;

namespace BackOffice.Bot.Delivery;

/// <summary>
/// Looks after something of the office at intervals. Of all processes one at a time does so: whoever holds the lease, which runs out
/// by itself when its process dies.
/// </summary>
/// <param name="lease">The name of the lease.</param>
internal abstract class SweepUnderLease(
    string lease, OfficeLease leases, TimeProvider time, RandomNumberGenerator random, ILogger logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly Duration LeaseTime = Duration.FromSeconds(15);

    private readonly string holder = NewHolder(random);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await leases.ReleaseAsync(lease, holder, cancellationToken);
        }
        catch (Exception exception) when (exception is OutageException or OperationCanceledException)
        {
            // The time for stopping may be over before the tables answer.
            logger.LogInformation("The lease could not be given back, and runs out by itself: {Why}", exception.Message);
        }
    }

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                if (await HoldsLeaseAsync(stoppingToken))
                {
                    await SweepAsync(stoppingToken);
                }
            }
            catch (OutageException exception)
            {
                logger.LogWarning(exception, "The sweep '{Lease}' met an outage; the next try is in {Pause}.", lease, Pause);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    protected abstract Task SweepAsync(CancellationToken cancellation);

    /// <summary>Takes the lease or prolongs it, as a long sweep must. False while another process holds it.</summary>
    protected Task<bool> HoldsLeaseAsync(CancellationToken cancellation) => leases.TryHoldAsync(lease, holder, LeaseTime, cancellation);

    private static string NewHolder(RandomNumberGenerator random)
    {
        var bytes = new byte[8];
        random.GetBytes(bytes);
        return Convert.ToHexString(bytes);
    }
}
