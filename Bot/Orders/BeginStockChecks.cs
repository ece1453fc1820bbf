using BackOffice.Domain;
using BackOffice.Storage;

namespace BackOffice.Bot.Orders;

/// <summary>At start: an office with a stock has its next look through it planned.</summary>
internal sealed class BeginStockChecks(CheckStock checks, ILogger<BeginStockChecks> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await checks.BeginAsync(stoppingToken);
        }
        catch (OutageException exception)
        {
            logger.LogWarning("Whether the stock is looked through could not be found out, until the next start: {Why}", exception.InnerException?.Message);
        }
    }
}
