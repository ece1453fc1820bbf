using BackOffice.Bot.Office;
using BackOffice.Cards.Interviews;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Mail;
using BackOffice.Domain.Office;
using BackOffice.Storage;
using Microsoft.Extensions.Options;
using NodaTime;

namespace BackOffice.Bot.Interviews;

/// <summary>Sends a candidate the times of which to choose one. Whoever runs this has claimed the effect, as for <see cref="MailCandidate"/>.</summary>
internal sealed class MailTimes(
    IInterviews interviews, IMailer mailer, OfficeKey name, WorkingHours hours, IOptions<OfficeOptions> office, Outbox outbox, IClock clock, TimeProvider time)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task RunAsync(PendingEffect pending, Effect.MailTimes effect, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            // What was withdrawn, replaced or answered meanwhile is not offered any more.
            if (await interviews.FindAsync(effect.Case, both.Token) is { Candidate.IsErased: false, Offer: { } offer } interview
                && offer.Number == effect.Offer
                && offer.IsOpen(clock.GetCurrentInstant()))
            {
                await mailer.SendAsync(MailOf(interview, offer), both.Token);
            }
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new MailUnavailableException($"The times did not go out within {Patience.TotalSeconds} s.", retryAfter: null, exception);
        }

        await outbox.CompleteAsync(pending, card: null, cancellation);
    }

    private OutgoingMail MailOf(Interview interview, OfferedTimes offer)
    {
        var address = office.Value.PublicAddress is { Length: > 0 } configured
            ? new Uri(configured)
            : throw new InvalidOperationException($"{interview.Id} offers times, but Office:PublicAddress is empty by now, so no link leads here.");
        return InterviewMail.Choice(
            interview,
            name.Name,
            [.. offer.Slots.Select(slot => (slot.Start, ChoicePages.Address(address, new ChoiceLink(interview.Id, offer.Number, slot.Start), offer.Key)))],
            hours.Zone,
            $"{interview.Id}-{offer.Number}");
    }
}
