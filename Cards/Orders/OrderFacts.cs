using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Orders;

namespace BackOffice.Cards.Orders;

/// <summary>What an order is worth, who approved it, and when it comes.</summary>
internal static class OrderFacts
{
    public static IEnumerable<AdaptiveElement> For(PurchaseOrder order)
    {
        yield return Fact.Row(OrderTexts.FactTotal, AdaptiveSpacing.Medium, Line.Bold(Total(order)));
        if (order is { Approval: { } approval, ApprovedIn: { } approved })
        {
            yield return Fact.Row(OrderTexts.FactApproved, AdaptiveSpacing.Small, Line.Run(
                Phrase.Of(OrderTexts.ApprovedBy, UserText.Name(approved.By), Moment.OnCard(approved.At), OrderWords.Rule(approval))));
        }

        if (order.OrderedOn is { } ordered)
        {
            yield return Fact.Row(OrderTexts.FactOrdered, AdaptiveSpacing.Small, Line.Run(order.MailedTo is { } to
                ? Phrase.Of(OrderTexts.OrderedByMail, Day.Of(ordered), UserText.InLine(to))
                : Day.Of(ordered)));
        }

        if (order is { State: OrderState.Ordered, Expected: { } expected })
        {
            yield return Fact.Row(OrderTexts.FactExpected, AdaptiveSpacing.Small, Line.Run(Day.Of(expected)));
        }
    }

    public static string Total(PurchaseOrder order) => order.Unpriced switch
    {
        0 => Amount.Of(order.Total),
        var unpriced => Phrase.Of(OrderTexts.TotalUnpriced, Amount.Of(order.Total), OrderWords.Items(unpriced)),
    };
}
