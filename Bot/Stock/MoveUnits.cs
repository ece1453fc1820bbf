using BackOffice.Bot.Conversation;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Stock;
using BackOffice.Dialogs.Stock;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Stock;

/// <summary>
/// The buttons that move an item's units. What comes back is the item's card, or the step alone with all that was typed and why it was not
/// done; it keeps the name of its deed, so that who presses again after an outage does nothing twice.
/// </summary>
internal sealed class MoveUnits(IStock stock, ItemCards cards) : ICardAction
{
    // Reads amounts of which only the number is said.
    private static readonly ItemFacts AnyItem = new(string.Empty, string.Empty);

    private static readonly Dictionary<string, Func<ItemCode, string, int?, StockTyped, StockCommand>> Commands = new(StringComparer.Ordinal)
    {
        // An amount that cannot be read is one that no command takes.
        [Cards.Verbs.ReceiveStock] = (item, once, units, typed) => new ReceiveStock(item, once, units ?? 0, typed.Place),
        [Cards.Verbs.IssueStock] = (item, once, units, typed) => new IssueStock(item, once, units ?? 0, typed.Place, typed.Why),
        [Cards.Verbs.MoveStock] = (item, once, units, typed) => new MoveStock(item, once, units ?? 0, typed.Place, typed.To),
        [Cards.Verbs.CountStock] = (item, once, units, typed) => new CountStock(item, once, typed.Place, units ?? -1, typed.Why),
        [Cards.Verbs.CorrectStock] = (item, once, units, typed) => new CorrectStock(item, once, typed.Place, units ?? 0, typed.Why),
    };

    public IReadOnlyCollection<string> Verbs => Commands.Keys;

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!person.RunsBackOffice)
        {
            return new CardAnswer.Say(PressSentences.BackOfficeOnly());
        }

        if (press.Item() is not { } code || press.Once() is not { } once)
        {
            return new CardAnswer.Say(PressSentences.UnknownButton());
        }

        // One card has the buttons of several deeds, and each of them is done once.
        var typed = press.Step();
        var command = Commands[press.Verb](code, $"{press.Verb}|{code}|{once}", await UnitsAsync(code, typed.Quantity, cancellation), typed);
        return await stock.MoveAsync(command, person, cancellation) switch
        {
            StockOutcome.Done(var item) => new CardAnswer.Replace(await cards.ForAsync(item, person, cancellation)),
            StockOutcome.Refused { Why: StockRefusal.NotAllowed } => new CardAnswer.Say(PressSentences.BackOfficeOnly()),
            StockOutcome.Refused { Why: var why, Item: { } item } => new CardAnswer.Replace(StockStepCard.For(typed, once, code, item, why)),
            _ => new CardAnswer.Say(StockSentences.NoSuchItem()),
        };
    }

    public CardAnswer? AfterOutage(CardPress press, string reference) => press.Item() is { } code && press.Once() is { } once
        ? new CardAnswer.Replace(StockStepCard.For(press.Step(), once, code, item: null, banner: TroubleSentences.NotSaved(reference)))
        : null;

    /// <summary>How many units are meant. What a pack is called, only the item knows.</summary>
    private async Task<int?> UnitsAsync(ItemCode code, string typed, CancellationToken cancellation) =>
        TypedUnits.Read(typed, AnyItem)
        ?? (typed.Any(char.IsLetter) && await stock.FindAsync(code, cancellation) is { } item ? TypedUnits.Read(typed, item.Facts) : null);
}
