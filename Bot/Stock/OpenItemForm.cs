using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Stock;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Stock;

/// <summary>A form for a new item, or in the place of an item's card the form to change it.</summary>
internal sealed class OpenItemForm(IStock stock) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.NewItem, Cards.Verbs.EditItem];

    public bool OnlyReads => true;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        if (press.Verb == Cards.Verbs.NewItem)
        {
            await turn.SendActivityAsync(CardMessages.New(ItemFormCard.New(new ItemForm()), StockSentences.FormSummary()), cancellation);
            return new CardAnswer.Say(PressSentences.SeeBelow());
        }

        return press.Item() is { } code && await stock.FindAsync(code, cancellation) is { } item
            ? new CardAnswer.Replace(ItemFormCard.Edit(item.Code, item.Edition, ItemForm.Of(item)))
            : new CardAnswer.Say(StockSentences.NoSuchItem());
    }
}
