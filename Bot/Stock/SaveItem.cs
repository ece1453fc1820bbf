using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Stock;
using BackOffice.Dialogs.Stock;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Stock;

/// <summary>The form of a known item is sent. Where somebody else was faster, the typed words stay and are sent over theirs, or not.</summary>
internal sealed class SaveItem(IStock stock, ItemCards cards) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.SaveItem];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (press.Item() is not { } code)
        {
            return new CardAnswer.Say(StockSentences.NoSuchItem());
        }

        var form = press.ItemForm();
        return await stock.EditAsync(new EditItem(code, press.Version, form), person, cancellation) switch
        {
            StockOutcome.Done(var item) => new CardAnswer.Replace(await cards.ForAsync(item, person, cancellation)),
            StockOutcome.Refused { Why: StockRefusal.Invalid(var errors) } => new CardAnswer.Replace(ItemFormCard.Edit(code, press.Version, form, errors)),
            StockOutcome.Refused { Why: StockRefusal.Stale, Item: { } item } => new CardAnswer.Replace(
                ItemFormCard.Edit(code, item.Edition, form, [], StockSentences.ChangedMeanwhile(item, form))),
            StockOutcome.Refused { Why: StockRefusal.Retired why, Item: { } item } => new CardAnswer.Replace(
                await cards.ForAsync(item, person, cancellation, StockSentences.Refused(why, item))),
            StockOutcome.Refused { Why: StockRefusal.NotAllowed } => new CardAnswer.Say(PressSentences.BackOfficeOnly()),
            StockOutcome.Refused { Why: StockRefusal.NoSuchItem } => new CardAnswer.Say(StockSentences.NoSuchItem()),
            var other => throw new InvalidOperationException($"Editing an item became {other}."),
        };
    }

    public CardAnswer? AfterOutage(CardPress press, string reference) => press.Item() is { } code
        ? new CardAnswer.Replace(ItemFormCard.Edit(code, press.Version, press.ItemForm(), [], TroubleSentences.NotSaved(reference)))
        : null;
}
