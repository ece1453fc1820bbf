using BackOffice.Bot.Conversation;
using BackOffice.Cards.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.People;
using BackOffice.Storage;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Delivery;

/// <summary>What could not be delivered, for whoever runs the back office.</summary>
internal sealed class ShowFailedDeliveries(Outbox outbox) : ICardAction
{
    private const int Most = 10;

    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.FailedDeliveries];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        var list = from failed in await outbox.FailedAsync(Most, cancellation)
                   select new FailedDelivery(failed.To, DeliverySentences.About(failed.What.Effect), failed.Why, failed.FailedAt);
        await turn.SendActivityAsync(CardMessages.New(FailedDeliveriesCard.For([.. list])), cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }
}
