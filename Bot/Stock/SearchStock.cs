using BackOffice.Bot.Conversation;
using BackOffice.Cards;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Stock;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Stock;

/// <summary>What a search finds takes the list's place; an empty one brings back the whole list.</summary>
internal sealed class SearchStock(IStock stock) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.SearchStock];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(StockSentences.ListIsForBackOffice());
        }

        var words = TypedText.Beginning(TypedText.Clean(press.Text(CardData.Said)), SearchItems.Longest);
        var most = words.Length == 0 ? StockListCard.PageSize : SearchItems.Most;
        var page = await stock.ListAsync(StockList.Kept, after: null, most, cancellation);
        return new CardAnswer.Replace(StockListCard.For(
            words.Length == 0 ? new StockView.Listed(StockList.Kept, page, IsFirst: true) : new StockView.Found(words, SearchItems.Matching(words, page.Items))));
    }
}
