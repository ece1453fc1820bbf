using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Stock;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Stock;

/// <summary>An item is no longer kept, or is kept again: its card as it now is takes the place of the one before.</summary>
internal sealed class ChangeItem(IStock stock, ItemCards cards) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.RetireItem, Cards.Verbs.KeepItem];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (press.Item() is not { } code)
        {
            return new CardAnswer.Say(StockSentences.NoSuchItem());
        }

        return await stock.RetireAsync(new RetireItem(code, press.Verb == Cards.Verbs.RetireItem), person, cancellation) switch
        {
            StockOutcome.Done(var item) => new CardAnswer.Replace(await cards.ForAsync(item, person, cancellation)),
            StockOutcome.Refused { Why: StockRefusal.NotAllowed } => new CardAnswer.Say(PressSentences.BackOfficeOnly()),
            _ => new CardAnswer.Say(StockSentences.NoSuchItem()),
        };
    }
}
