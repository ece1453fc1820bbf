using BackOffice.Bot.Interviews;
using BackOffice.Bot.Orders;
using BackOffice.Cards.Sentences;
using BackOffice.Domain;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using BackOffice.Storage;
using NodaTime;

namespace BackOffice.Bot.Delivery;

/// <summary>Carries one effect out, and books how that went: done, to be tried again, or given up and listed.</summary>
internal sealed class Delivery(
    ShowCase showCase,
    MailSupplier mailSupplier,
    MailOrder mailOrder,
    MailCandidate mailCandidate,
    MailTimes mailTimes,
    PutInCalendars putInCalendars,
    ShowInterviewsOfDay showInterviewsOfDay,
    Welcome welcome,
    LookUp lookUp,
    Outbox outbox,
    IPeople people,
    Backoff backoff,
    IClock clock,
    ILogger<Delivery> logger)
{
    public async Task CarryOutAsync(PendingEffect pending, CancellationToken cancellation)
    {
        try
        {
            if (pending.Effect is Effect.MailSupplier or Effect.MailOrder or Effect.MailCandidate or Effect.MailTimes)
            {
                // Cards are shown again without harm; a mail is not.
                if (await outbox.ClaimAsync(pending, MailSupplier.ClaimTime, cancellation) is not { } claimed)
                {
                    return;
                }

                pending = claimed;
            }

            await (pending.Effect switch
            {
                Effect.ShowCase effect => showCase.RunAsync(pending, effect, cancellation),
                Effect.MailSupplier effect => mailSupplier.RunAsync(pending, effect, cancellation),
                Effect.MailOrder effect => mailOrder.RunAsync(pending, effect, cancellation),
                Effect.MailCandidate effect => mailCandidate.RunAsync(pending, effect, cancellation),
                Effect.MailTimes effect => mailTimes.RunAsync(pending, effect, cancellation),
                Effect.PutInCalendars effect => putInCalendars.RunAsync(pending, effect, cancellation),
                Effect.ShowInterviewsOfDay effect => showInterviewsOfDay.RunAsync(pending, effect, cancellation),
                Effect.Welcome effect => welcome.RunAsync(pending, effect, cancellation),
                Effect.LookUp effect => lookUp.RunAsync(pending, effect, cancellation),
                var unknown => throw new InvalidOperationException($"Nothing carries out {unknown.GetType().Name}."),
            });
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The row stays; another process, or this one after its restart, goes on.
            throw;
        }
#pragma warning disable CA1031 // Whatever went wrong with one effect must not stop the others; it is logged and booked here.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await BookFailureAsync(pending, exception, cancellation);
        }
    }

    private async Task BookFailureAsync(PendingEffect pending, Exception exception, CancellationToken cancellation)
    {
        var verdict = DeliveryFailure.Judge(exception);
        try
        {
            if (verdict.IsFinal || pending.Attempt + 1 >= Backoff.Attempts)
            {
                logger.LogError(exception, "Effect {Key} is given up after {Attempts} attempts.", pending.Key, pending.Attempt + 1);
                var person = await people.FindAsync(pending.Effect.Person, cancellation);
                var name = person?.Name is { Length: > 0 } known ? known : DeliverySentences.Somebody();
                if (pending.Effect is Effect.MailSupplier mail)
                {
                    await mailSupplier.GiveUpAsync(mail, cancellation);
                }
                else if (pending.Effect is Effect.MailOrder order)
                {
                    await mailOrder.GiveUpAsync(order, cancellation);
                }
                else if (pending.Effect is Effect.PutInCalendars put)
                {
                    await putInCalendars.GiveUpAsync(put, cancellation);
                }

                await outbox.FailAsync(pending, name, verdict.Say(name, pending.Effect), cancellation);
                return;
            }

            var due = clock.GetCurrentInstant() + (verdict.RetryAfter ?? backoff.After(pending.Attempt));
            logger.LogWarning("Effect {Key} is tried again at {Due}: {Why}", pending.Key, due, exception.Message);
            await outbox.RetryAsync(pending, due, exception.Message, cancellation);
        }
        catch (OutageException outage)
        {
            // The row is as it was: the sweeper finds it when its grace is over.
            logger.LogWarning("How effect {Key} went could not be booked: {Why}", pending.Key, outage.Message);
        }
    }
}
