using System.Security.Cryptography;
using BackOffice.Domain;
using BackOffice.Storage;
using NodaTime;

namespace BackOffice.Bot.Delivery;

/// <summary>
/// Finds effects whose process died, or whose next attempt is due. One process at a time does so for an office: whoever holds
/// the lease, which runs out by itself.
/// </summary>
internal sealed class SweepOutbox(
    Outbox outbox, OfficeLease lease, DeliveryQueue queue, TimeProvider time, RandomNumberGenerator random, ILogger<SweepOutbox> logger) : BackgroundService
{
    private const string Lease = "outbox";
    private const int Most = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly Duration LeaseTime = Duration.FromSeconds(15);

    private readonly string holder = NewHolder(random);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await lease.ReleaseAsync(Lease, holder, cancellationToken);
        }
        catch (Exception exception) when (exception is OutageException or OperationCanceledException)
        {
            // The time for stopping may be over before the tables answer.
            logger.LogInformation("The lease could not be given back, and runs out by itself: {Why}", exception.Message);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                if (await lease.TryHoldAsync(Lease, holder, LeaseTime, stoppingToken))
                {
                    queue.Accept(await outbox.DueAsync(Most, stoppingToken));
                }
            }
            catch (OutageException exception)
            {
                logger.LogWarning(exception, "The outbox could not be swept; the next try is in {Pause}.", Pause);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static string NewHolder(RandomNumberGenerator random)
    {
        var bytes = new byte[8];
        random.GetBytes(bytes);
        return Convert.ToHexString(bytes);
    }
}
