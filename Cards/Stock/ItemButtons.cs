using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>The buttons of an item's card: exactly what can be done with it now. A further one goes beside Edit.</summary>
internal static class ItemButtons
{
    public static IEnumerable<AdaptiveElement> Above(StockItem item, string once)
    {
        AdaptiveAction[] steps = [.. StockStep.All.Where(step => step.AppliesTo(item)).Select(step => step.Unfold(item, once))];
        return ButtonRows.Of(item.IsRetired ? steps : [.. steps, Edit(item)]);
    }

    /// <summary>The row at the very end of the card.</summary>
    public static AdaptiveAction Last(StockItem item) => item.IsRetired
        ? new Button(StockTexts.KeepAgain, Verbs.KeepItem) { Item = item.Code, IsTheThingToDo = true }.ToAction()
        : Sheet.Under(
            StockTexts.Retire,
            [Line.Words(item.OnHand > 0 ? Phrase.Of(StockTexts.RetireAskLeft, Units.In(item.OnHand, item.Facts)) : StockTexts.RetireAsk)],
            new Button(StockTexts.RetireSend, Verbs.RetireItem) { Item = item.Code, IsHardToUndo = true }.ToAction());

    private static AdaptiveExecuteAction Edit(StockItem item) => new Button(StockTexts.Edit, Verbs.EditItem) { Item = item.Code }.ToAction();
}
