using BackOffice.Storage;

namespace BackOffice.Bot.Delivery;

/// <summary>Works the lanes of the queue off, each in order.</summary>
internal sealed class DeliverEffects(DeliveryQueue queue, Delivery delivery) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(queue.Lanes.Select(lane => Task.Run(() => WorkOffAsync(lane.ReadAllAsync(stoppingToken), stoppingToken), stoppingToken)));

    private async Task WorkOffAsync(IAsyncEnumerable<PendingEffect> effects, CancellationToken cancellation)
    {
        await foreach (var effect in effects)
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
