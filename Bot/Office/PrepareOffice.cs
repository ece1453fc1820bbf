using BackOffice.Domain;
using BackOffice.Storage;
using Microsoft.Extensions.Options;

namespace BackOffice.Bot.Office;

/// <summary>
/// Before the first turn: the tables are there, and stored roles agree with the configuration. Tables that do not answer yet are
/// waited for, up to about half a minute; then the start fails, and says so.
/// </summary>
internal sealed class PrepareOffice(OfficeSetup setup, IOptions<OfficeOptions> options, TimeProvider time, ILogger<PrepareOffice> logger) : IHostedService
{
    private const int Attempts = 6;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await setup.PrepareAsync(ConfiguredRoles.Of(options.Value), cancellationToken);
                return;
            }
            catch (OutageException exception) when (attempt < Attempts)
            {
                logger.LogWarning("The tables do not answer yet ({Why}); attempt {Attempt} of {Attempts}.", exception.InnerException?.Message, attempt, Attempts);
                await Task.Delay(Pause, time, cancellationToken);
            }
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
