using BackOffice.Domain;
using BackOffice.Storage;

namespace BackOffice.Bot.Interviews;

/// <summary>Has the mornings of interviews begin, soon after there is one. From then on they plan themselves.</summary>
internal sealed class BeginMornings(TellMornings mornings, TimeProvider time, ILogger<BeginMornings> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);

        // A start has enough to do: the first look can wait.
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await mornings.BeginAsync(stoppingToken);
            }
            catch (OutageException exception)
            {
                logger.LogWarning("The mornings of interviews could not be planned; the next try is in {Pause}: {Why}", Pause, exception.InnerException?.Message);
            }
        }
    }
}
