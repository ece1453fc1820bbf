using System.Security.Cryptography;
using BackOffice.Storage;

namespace BackOffice.Bot.Delivery;

/// <summary>Finds effects whose process died, or whose next attempt is due.</summary>
internal sealed class SweepOutbox(
    Outbox outbox, OfficeLease leases, DeliveryQueue queue, TimeProvider time, RandomNumberGenerator random, ILogger<SweepOutbox> logger)
    : SweepUnderLease("outbox", leases, time, random, logger)
{
    private const int PageSize = 100;

    protected override async Task SweepAsync(CancellationToken cancellation)
    {
        await foreach (var page in outbox.DueAsync(PageSize, cancellation))
        {
            queue.Accept(page);
        }
    }
}
