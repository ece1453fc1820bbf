using BackOffice.Bot.Conversation;
using BackOffice.Domain;
using BackOffice.Domain.Office;
using BackOffice.Domain.Orders;
using BackOffice.Domain.Stock;

namespace BackOffice.Bot.Orders;

/// <summary>Reads from a press on an order's card what it says.</summary>
internal sealed class OrderPress(WorkingHours hours)
{
    // What is far over the limit is cut in the card that comes back, so that the card stays sendable.
    private const int KeptOfTooLongText = 100;

    public OrderCommand Read(CaseId id, CardPress press) => press.Verb switch
    {
        Cards.Verbs.ApproveOrder => new ApproveOrder(id, press.Version, Packs(press), hours),
        Cards.Verbs.EditOrder => new EditOrder(id, press.Version, Packs(press)),
        Cards.Verbs.FillUpOrder => new FillUpOrder(id, press.Version),
        Cards.Verbs.DeclineOrder => new DeclineOrder(id, press.Version, press.Text(OrderFields.Why)),
        Cards.Verbs.OrderMyself => new OrderMyself(id, press.Version, hours),
        Cards.Verbs.MoveDelivery => new MoveDelivery(id, press.Version, press.Date(OrderFields.Delivery), hours),
        Cards.Verbs.EndOrder => new EndOrder(id, press.Version),
        Cards.Verbs.ReceiveOrder => new ReceiveOrder(id, press.Version, Receipt(press)),
        Cards.Verbs.ReceiveMore => new ReceiveOrder(id, press.Version, Receipt(press), IsSure: true),
        _ => throw new ArgumentOutOfRangeException(nameof(press), press.Verb, "No order is changed by that."),
    };

    /// <summary>The quantities on the card, as typed.</summary>
    public static OrderedPacks Packs(CardPress press) => new([.. Items(press).Select(item => (item, Typed(press, OrderFields.Packs(item))))]);

    /// <summary>What came, as typed.</summary>
    public static Receipt Receipt(CardPress press) => new(
    [
        .. Items(press).Select(item => new ReceiptLine(
            item, Typed(press, OrderFields.Packs(item)), Typed(press, OrderFields.Place(item)), Typed(press, OrderFields.Price(item)))),
    ]);

    // A client leaves out inputs that are empty, and anybody can send any: the order knows which items it has.
    private static IEnumerable<ItemCode> Items(CardPress press) => press.Data.Properties()
        .Select(property => property.Name.StartsWith(OrderFields.PacksPrefix, StringComparison.Ordinal) ? OrderFields.ItemOf(property.Name) : null)
        .OfType<ItemCode>()
        .Distinct()
        .Take(PurchaseOrder.MostLines);

    private static string Typed(CardPress press, string field)
    {
        var text = press.Text(field);
        return text.Length <= KeptOfTooLongText ? text : text[..KeptOfTooLongText];
    }
}
