using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Stock;
using BackOffice.Domain.People;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Stock;

/// <summary>An item chosen from a list comes as a card of its own; one whose form or step is left, in their place.</summary>
internal sealed class ShowItem(ItemCards cards) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.ShowItem, Cards.Verbs.BackToItem];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (press.Item() is not { } code || await cards.FindAsync(code, person, cancellation) is not { } card)
        {
            return new CardAnswer.Say(StockSentences.NoSuchItem());
        }

        if (press.Verb == Cards.Verbs.BackToItem)
        {
            return new CardAnswer.Replace(card);
        }

        await turn.SendActivityAsync(CardMessages.New(card), cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }
}
