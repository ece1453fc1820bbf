using BackOffice.Domain;
using BackOffice.Storage;

namespace BackOffice.Bot.Orders;

/// <summary>Has the daily look through the stock begin, soon after there is a stock. From then on it plans itself.</summary>
internal sealed class BeginStockChecks(CheckStock checks, TimeProvider time, ILogger<BeginStockChecks> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
        {
            try
            {
                await checks.BeginAsync(stoppingToken);
            }
            catch (OutageException exception)
            {
                logger.LogWarning("Whether the stock is looked through could not be found out; the next try is in {Pause}: {Why}", Pause, exception.InnerException?.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
