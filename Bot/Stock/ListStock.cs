using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Stock;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Stock;

/// <summary>The pages of the stock, each in the place of the one before; the first one of all comes as a card of its own where it is opened.</summary>
internal sealed class ListStock(IStock stock) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } =
        [Cards.Verbs.OpenStock, Cards.Verbs.ListStock, Cards.Verbs.ListLowStock, Cards.Verbs.ListRetiredItems];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(StockSentences.ListIsForBackOffice());
        }

        var list = press.Verb switch
        {
            Cards.Verbs.ListLowStock => StockList.Low,
            Cards.Verbs.ListRetiredItems => StockList.Retired,
            _ => StockList.Kept,
        };
        var page = await stock.ListAsync(list, press.After, StockListCard.PageSize, cancellation);
        var card = StockListCard.For(new StockView.Listed(list, page, IsFirst: press.After is null));
        if (press.Verb != Cards.Verbs.OpenStock)
        {
            return new CardAnswer.Replace(card);
        }

        await turn.SendActivityAsync(CardMessages.New(card), cancellation);
        return new CardAnswer.Say(PressSentences.SeeBelow());
    }
}
