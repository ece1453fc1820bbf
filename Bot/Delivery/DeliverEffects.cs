using BackOffice.Domain.People;

namespace BackOffice.Bot.Delivery;

/// <summary>Serves everybody for whom something waits, many at once, each in order.</summary>
internal sealed class DeliverEffects(DeliveryQueue queue, Delivery delivery) : BackgroundService
{
    // A chat that hangs takes one place for its few seconds of patience; the others go on.
    private const int AtOnce = 32;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Parallel.ForEachAsync(
        queue.RecipientsAsync(stoppingToken),
        new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stoppingToken },
        ServeAsync);

    private async ValueTask ServeAsync(PersonId person, CancellationToken cancellation)
    {
        while (queue.TryTake(person, out var effect))
        {
            try
            {
                await delivery.CarryOutAsync(effect, cancellation);
            }
            finally
            {
                queue.Finished(effect);
            }
        }
    }
}
