using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Stock;
using BackOffice.Dialogs.Stock;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Stock;

/// <summary>The form of a new item is sent: it becomes the item's card, or comes back with all that was typed and what to mend.</summary>
internal sealed class SubmitItemForm(IStock stock, ItemCards cards) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.AddItem];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        var form = press.ItemForm();
        return await stock.AddAsync(new AddItem(form), person, cancellation) switch
        {
            StockOutcome.Done(var item) => new CardAnswer.Replace(await cards.ForAsync(item, person, cancellation)),
            StockOutcome.CodeTaken(var item) => new CardAnswer.Replace(ItemFormCard.New(form, taken: item)),
            StockOutcome.Refused { Why: StockRefusal.Invalid(var errors) } => new CardAnswer.Replace(ItemFormCard.New(form, errors)),
            StockOutcome.Refused { Why: StockRefusal.NotAllowed } => new CardAnswer.Say(PressSentences.BackOfficeOnly()),
            var other => throw new InvalidOperationException($"Adding an item became {other}."),
        };
    }

    public CardAnswer AfterOutage(CardPress press, string reference) =>
        new CardAnswer.Replace(ItemFormCard.New(press.ItemForm(), [], TroubleSentences.NotSaved(reference)));
}
