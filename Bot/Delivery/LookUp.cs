using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using BackOffice.Storage;

namespace BackOffice.Bot.Delivery;

/// <summary>Takes a person's name and mail from the company's directory.</summary>
internal sealed class LookUp(IPeople people, IDirectory directory, Outbox outbox, ILogger<LookUp> logger)
{
    public async Task RunAsync(PendingEffect pending, Effect.LookUp effect, CancellationToken cancellation)
    {
        if (await directory.FindAsync(effect.Whom, cancellation) is { } entry)
        {
            await people.DescribeAsync(effect.Whom, entry.Name, entry.Mail, cancellation, entry.Department);
        }
        else
        {
            logger.LogInformation("The directory has no entry for {Person}.", effect.Whom);
        }

        await outbox.CompleteAsync(pending, card: null, cancellation);
    }
}
