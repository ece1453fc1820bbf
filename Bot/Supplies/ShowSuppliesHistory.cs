using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Supplies;
using BackOffice.Domain.People;
using BackOffice.Domain.Supplies;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Supplies;

/// <summary>The history of a request comes as a card of its own.</summary>
internal sealed class ShowSuppliesHistory(ISupplies supplies) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.SuppliesHistory];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (press.Case is not { } id || await supplies.FindAsync(id, cancellation) is not { } request || !request.MayBeSeenBy(person))
        {
            return new CardAnswer.Say(PressSentences.NoSuchCase());
        }

        var history = await supplies.HistoryAsync(request, SupplyHistoryCard.Most, cancellation);
        await turn.SendActivityAsync(CardMessages.New(SupplyHistoryCard.For(request, history, person)), cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }
}
