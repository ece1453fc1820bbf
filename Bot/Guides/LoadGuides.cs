using BackOffice.Domain.Guides;

namespace BackOffice.Bot.Guides;

/// <summary>Has the guides read at start, and not when the first machine breaks.</summary>
internal sealed class LoadGuides(GuideBook book, ILogger<LoadGuides> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        logger.LogInformation("There are {Count} guides.", book.Keys.Count());
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
