using BackOffice.Cards.Orders;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Mail;
using BackOffice.Domain.Office;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using BackOffice.Storage;

namespace BackOffice.Bot.Orders;

/// <summary>
/// Sends a supplier the mail with an order. Whoever runs this has claimed the effect, so nobody else sends it; what may still happen twice is
/// told at <see cref="Delivery.MailSupplier"/>.
/// </summary>
internal sealed class MailOrder(IOrders orders, IPeople people, IMailer mailer, OfficeKey office, Outbox outbox, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task RunAsync(PendingEffect pending, Effect.MailOrder effect, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            await SendAsync(pending, effect, both.Token);
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new MailUnavailableException($"The mail did not go out within {Patience.TotalSeconds} s.", retryAfter: null, exception);
        }

        await outbox.CompleteAsync(pending, card: null, cancellation);
    }

    /// <summary>It was given up: the order says so.</summary>
    public Task GiveUpAsync(Effect.MailOrder effect, CancellationToken cancellation) =>
        orders.TellAsync(effect.Case, new TellOrderMailFailed(effect.To, effect.By), cancellation);

    private async Task SendAsync(PendingEffect pending, Effect.MailOrder effect, CancellationToken cancellation)
    {
        var order = await orders.FindAsync(effect.Case, cancellation)
            ?? throw new InvalidOperationException($"A mail is about {effect.Case}, but there is no such order.");
        if (order.State is not OrderState.Ordered || order.MailedTo != effect.To)
        {
            // Closed meanwhile: the supplier need not hear of it.
            return;
        }

        var sender = await people.FindAsync(effect.By, cancellation)
            ?? throw new InvalidOperationException($"A mail about {effect.Case} has no sender.");
        await mailer.SendAsync(
            OrderMail.For(order, sender, office.Name, effect.To, $"{effect.Case}-{pending.WrittenAt.ToUnixTimeTicks()}"), cancellation);
    }
}
