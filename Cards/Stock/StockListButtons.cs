using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>The buttons of a list of the stock.</summary>
internal static class StockListButtons
{
    /// <summary>The next page, and the other lists.</summary>
    public static IEnumerable<AdaptiveElement> Above(StockView view)
    {
        List<AdaptiveAction> buttons = [.. More(view), .. Others(view)];
        return ButtonRows.Of(buttons);
    }

    /// <summary>What can be done with the stock as a whole: the row at the very end of the card.</summary>
    public static IEnumerable<AdaptiveAction> Last(StockView view)
    {
        yield return new Button(StockTexts.NewItem, Verbs.NewItem)
        {
            IsTheThingToDo = view is StockView.Listed { List: StockList.Kept, IsFirst: true, Page.Items.IsEmpty: true },
        }.ToAction();
    }

    private static IEnumerable<AdaptiveAction> More(StockView view)
    {
        if (view is StockView.Listed { Page.Next: { } next, List: var list })
        {
            yield return new Button(Words.More, VerbOf(list)) { After = next }.ToAction();
        }
    }

    private static IEnumerable<AdaptiveAction> Others(StockView view)
    {
        var shown = (view as StockView.Listed)?.List;
        if (view is StockView.Listed { List: StockList.Kept, IsFirst: true, Page.Items.IsEmpty: true })
        {
            yield return ToList(StockList.Retired);
            yield break;
        }

        foreach (var list in Enum.GetValues<StockList>().Where(list => list != shown))
        {
            yield return ToList(list);
        }
    }

    private static AdaptiveExecuteAction ToList(StockList list) => new Button(
        list switch
        {
            StockList.Kept => StockTexts.ToKept,
            StockList.Low => StockTexts.ToLow,
            StockList.Retired => StockTexts.ToRetired,
            _ => throw new ArgumentOutOfRangeException(nameof(list), list, "There is no such list."),
        },
        VerbOf(list)).ToAction();

    private static string VerbOf(StockList list) => list switch
    {
        StockList.Low => Verbs.ListLowStock,
        StockList.Retired => Verbs.ListRetiredItems,
        _ => Verbs.ListStock,
    };
}
