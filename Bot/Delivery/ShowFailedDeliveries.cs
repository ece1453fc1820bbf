using BackOffice.Bot.Conversation;
using BackOffice.Cards.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Delivery;

/// <summary>What could not be delivered, for whoever runs the back office.</summary>
internal sealed class ShowFailedDeliveries(IUndelivered undelivered) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.FailedDeliveries];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        var list = await undelivered.ListAsync(FailedDeliveriesCard.Most, cancellation);
        await turn.SendActivityAsync(CardMessages.New(FailedDeliveriesCard.For([.. list.Select(FailedDelivery.Of)])), cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }
}
