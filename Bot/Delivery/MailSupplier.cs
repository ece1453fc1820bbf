using BackOffice.Cards.Repairs;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Mail;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using BackOffice.Storage;
using NodaTime;

namespace BackOffice.Bot.Delivery;

/// <summary>
/// Sends a service the mail about a repair, as the repair is by now; none about one that is over. Whoever runs this has claimed the effect, so nobody else sends
/// it. When the answer of the mail service is lost, or its sender dies before the answer is booked, the mail goes out once more, with
/// the same reference in its header: there is no way to ask the service whether it has it.
/// </summary>
internal sealed class MailSupplier(IRepairs repairs, IPeople people, IMailer mailer, Outbox outbox, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>For how long the effect is claimed: longer than it takes, even where the clocks of two processes differ by seconds.</summary>
    public static Duration ClaimTime { get; } = Duration.FromMinutes(1);

    public async Task RunAsync(PendingEffect pending, Effect.MailSupplier effect, CancellationToken cancellation)
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

    /// <summary>It was given up: the repair says so.</summary>
    public Task GiveUpAsync(Effect.MailSupplier effect, CancellationToken cancellation) =>
        repairs.TellAsync(effect.Case, new TellMailFailed(effect.To, effect.By), cancellation);

    private async Task SendAsync(PendingEffect pending, Effect.MailSupplier effect, CancellationToken cancellation)
    {
        var repair = await repairs.FindAsync(effect.Case, cancellation)
            ?? throw new InvalidOperationException($"A mail is about {effect.Case}, but there is no such repair.");
        if (!repair.State.IsBeingRepaired || repair.Handover?.To != effect.To)
        {
            // Taken back or fixed meanwhile, or given to somebody else: there is nothing to come for.
            return;
        }

        var sender = await people.FindAsync(effect.By, cancellation)
            ?? throw new InvalidOperationException($"A mail about {effect.Case} has no sender.");
        var history = await repairs.HistoryAsync(repair, SupplierMail.MostRead, cancellation);
        var mail = SupplierMail.For(repair, history, sender, effect.To, effect.Note, $"{effect.Case}-{pending.WrittenAt.ToUnixTimeTicks()}");
        await mailer.SendAsync(mail, cancellation);
    }
}
