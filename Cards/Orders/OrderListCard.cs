using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Orders;
using NodaTime;

namespace BackOffice.Cards.Orders;

/// <summary>One page of the orders: those that are not over, what is late first, or those that are.</summary>
public static class OrderListCard
{
    /// <summary>How many orders a page shows.</summary>
    public const int PageSize = 15;

    /// <param name="isOpen">Whether the orders are not over.</param>
    /// <param name="first">Whether this is the first page.</param>
    /// <param name="remark">Something to know first, as a sentence.</param>
    public static AdaptiveCard For(Page<OrderListItem> page, bool isOpen, bool first, LocalDate today, string? remark = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        var title = isOpen ? OrderTexts.ListTitle : OrderTexts.PastTitle;
        return Sheet.Of(
            title,
            [
                Line.Title(title),
                Line.Hint(remark ?? Hint(page, isOpen, first)),
                .. page.Items.Select(item => Row(item, today)),
            ],
            Buttons(page, isOpen));
    }

    private static string Hint(Page<OrderListItem> page, bool isOpen, bool first) => (page.Items.IsEmpty, first, isOpen) switch
    {
        (false, _, _) => OrderTexts.ListHint,
        (_, false, _) => OrderTexts.ListNoMore,
        (_, _, true) => OrderTexts.ListEmpty,
        _ => OrderTexts.PastEmpty,
    };

    private static AdaptiveColumnSet Row(OrderListItem item, LocalDate today)
    {
        var isLate = item.IsLate(today);
        var mark = Line.Of(new AdaptiveTextRun(OrderWords.State(item.State, isLate)) { Color = OrderWords.ColorOf(item.State, isLate) });
        mark.HorizontalAlignment = AdaptiveHorizontalAlignment.Right;
        return new AdaptiveColumnSet
        {
            Separator = true,
            SelectAction = new Button(Phrase.Of(OrderTexts.ListOpens, item.Id), Verbs.ShowOrder) { Case = item.Id, IsForNewClientsOnly = true }.ToAction(),
            Columns =
            [
                new AdaptiveColumn
                {
                    Width = AdaptiveColumnWidth.Stretch,
                    Items =
                    [
                        Line.Of(Line.Bold(item.Id.Value), Line.Run(Phrase.Of(Words.ListThen, OrderWords.Name(item.Supplier)))),
                        Below(OrderWords.Joined(OrderWords.Contents(item.First, item.Lines), Amount.Of(item.Total), Due(item, isLate))),
                    ],
                },
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [mark] },
            ],
        };
    }

    private static string? Due(OrderListItem item, bool isLate) => item is { State: OrderState.Ordered, Expected: { } expected }
        ? Phrase.Of(isLate ? OrderTexts.ListLate : OrderTexts.ListDue, Day.Short(expected))
        : null;

    private static AdaptiveRichTextBlock Below(string words)
    {
        var line = Line.Of(Line.Small(words));
        line.Spacing = AdaptiveSpacing.None;
        return line;
    }

    private static IEnumerable<AdaptiveAction> Buttons(Page<OrderListItem> page, bool isOpen)
    {
        if (page.Next is { } next)
        {
            yield return new Button(Words.More, isOpen ? Verbs.ListOrders : Verbs.ListPastOrders) { After = next }.ToAction();
        }

        yield return isOpen
            ? new Button(OrderTexts.ShowPast, Verbs.ListPastOrders).ToAction()
            : new Button(OrderTexts.ShowOpen, Verbs.ListOrders).ToAction();
    }
}
