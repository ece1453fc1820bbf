using BackOffice.Cards.Repairs;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Mail;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.Storage;

namespace BackOffice.Bot.Delivery;

/// <summary>
/// Sends a service the mail about a repair, as the repair is by now. When the answer of the mail service is lost, it is sent once
/// more, with the same reference in its header.
/// </summary>
internal sealed class MailSupplier(IRepairs repairs, IPeople people, IMailer mailer, Outbox outbox)
{
    public async Task RunAsync(PendingEffect pending, Effect.MailSupplier effect, CancellationToken cancellation)
    {
        var repair = await repairs.FindAsync(effect.Case, cancellation)
            ?? throw new InvalidOperationException($"A mail is about {effect.Case}, but there is no such repair.");
        var sender = await people.FindAsync(effect.By, cancellation)
            ?? throw new InvalidOperationException($"A mail about {effect.Case} has no sender.");
        var history = await repairs.HistoryAsync(effect.Case, cancellation);
        var mail = SupplierMail.For(repair, history, sender, effect.To, effect.Note, $"{effect.Case}-{pending.WrittenAt.ToUnixTimeTicks()}");
        await mailer.SendAsync(mail, cancellation);
        await outbox.CompleteAsync(pending, card: null, cancellation);
    }

    /// <summary>It was given up: the repair says so.</summary>
    public Task GiveUpAsync(Effect.MailSupplier effect, CancellationToken cancellation) =>
        repairs.TellAsync(effect.Case, new TellMailFailed(effect.To, effect.By), cancellation);
}
