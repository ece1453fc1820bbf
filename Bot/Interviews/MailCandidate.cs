using BackOffice.Cards.Interviews;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Mail;
using BackOffice.Domain.Office;
using BackOffice.Storage;

namespace BackOffice.Bot.Interviews;

/// <summary>Sends a candidate a letter. Whoever runs this has claimed the effect; what may still happen twice is told at <see cref="Delivery.MailSupplier"/>.</summary>
internal sealed class MailCandidate(IInterviews interviews, IMailer mailer, OfficeKey office, Outbox outbox, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task RunAsync(PendingEffect pending, Effect.MailCandidate effect, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            // Of who was erased meanwhile nothing is left to write to.
            if (await interviews.FindAsync(effect.Case, both.Token) is { Candidate: { IsErased: false } candidate } interview)
            {
                await mailer.SendAsync(
                    new OutgoingMail(
                        candidate.Mail,
                        InterviewMail.RejectionSubject(interview, office.Name),
                        effect.Letter,
                        $"{effect.Case}-{pending.WrittenAt.ToUnixTimeTicks()}"),
                    both.Token);
            }
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new MailUnavailableException($"The letter did not go out within {Patience.TotalSeconds} s.", retryAfter: null, exception);
        }

        await outbox.CompleteAsync(pending, card: null, cancellation);
    }
}
