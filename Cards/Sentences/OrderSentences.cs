using System.Collections.Immutable;
using BackOffice.Cards.Orders;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Orders;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Cards.Sentences;

/// <summary>What is said about orders.</summary>
public static class OrderSentences
{
    /// <summary>The button names no order, or one that was never there.</summary>
    public static string NoSuchOrder() => OrderTexts.NotFound;

    /// <summary>The line of the notification.</summary>
    public static string Summary(OrderView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var order = view.Order;
        return order.Last.What switch
        {
            OrderAction.MailFailed => Phrase.Of(OrderTexts.SummaryMailFailed, order.Id, order.Last.Text ?? string.Empty),
            OrderAction.DeliveryLate => Phrase.Of(OrderTexts.SummaryLate, order.Id, order.Supplier),
            _ when order.State is OrderState.Proposed => Phrase.Of(
                OrderTexts.SummaryProposed, order.Id, OrderWords.Contents(order.Lines[0].Name, order.Lines.Length), order.Supplier),
            _ => Phrase.Of(OrderTexts.SummaryPlain, order.Id, order.Supplier, OrderWords.State(order.State, view.IsLate)),
        };
    }

    /// <summary>Why something was not done, in whole sentences.</summary>
    /// <param name="moment">How a moment is written.</param>
    internal static ImmutableArray<string> Refused(OrderRefusal why, PurchaseOrder order, Func<Instant, string> moment) => why switch
    {
        OrderRefusal.NotFound => [OrderTexts.NotFound],
        OrderRefusal.NotAllowed => [OrderTexts.OnlyManagers],
        OrderRefusal.TooDear(var upTo) => [Phrase.Of(OrderTexts.NeedsManager, Amount.Of(upTo))],
        OrderRefusal.WrongState => [Phrase.Of(OrderTexts.AlreadyDone, OrderWords.Done(order.Last), moment(order.Last.At))],
        OrderRefusal.Stale => [Phrase.Of(OrderTexts.Stale, OrderWords.Done(order.Last), moment(order.Last.At))],
        OrderRefusal.NothingLeft => [OrderTexts.NothingLeft],
        OrderRefusal.NothingCame => [OrderTexts.NothingCame],
        OrderRefusal.MoreThanOrdered(var more) => [Phrase.Of(OrderTexts.MoreThanOrdered, string.Join(Words.ListComma, more.Select(OrderWords.Part)))],
        OrderRefusal.OnAnotherOrder => [OrderTexts.OnAnotherOrder],
        OrderRefusal.NotTaken(var line, var reason) => [Phrase.Of(OrderTexts.NotTaken, OrderWords.Name(line.Name), Reason(reason))],
        OrderRefusal.Invalid(var errors) => [.. errors.Select(error => Field(error, order))],
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, "This refusal has no words yet."),
    };

    /// <summary>Why the stock did not take something, as the end of a sentence.</summary>
    internal static string Reason(StockRefusal why) => why switch
    {
        StockRefusal.TooMuch => OrderTexts.NotTakenTooMuch,
        StockRefusal.TooManyPlaces => OrderTexts.NotTakenPlaces,
        _ => OrderTexts.NotTakenOther,
    };

    private static string Field(FieldError error, PurchaseOrder order)
    {
        var item = OrderFields.ItemOf(error.Field) is { } code ? OrderWords.Name(order.LineOf(code)?.Name ?? code.Value) : string.Empty;
        var field = error.Field switch
        {
            OrderFields.Delivery => OrderTexts.FieldDelivery,
            OrderFields.Why => OrderTexts.FieldWhy,
            _ when error.Field.StartsWith(OrderFields.PlacePrefix, StringComparison.Ordinal) => Phrase.Of(OrderTexts.FieldPlace, item),
            _ when error.Field.StartsWith(OrderFields.PricePrefix, StringComparison.Ordinal) => Phrase.Of(OrderTexts.FieldPrice, item),
            _ => Phrase.Of(OrderTexts.FieldPacks, item),
        };
        return error.Problem switch
        {
            FieldProblem.Missing => Phrase.Of(OrderTexts.FieldMissing, field),
            FieldProblem.TooLong(var length, var limit) => Phrase.Of(OrderTexts.FieldTooLong, field, length, limit),
            FieldProblem.NotA(FieldShape.Price) => Phrase.Of(OrderTexts.FieldNotPrice, field),
            FieldProblem.NotA => Phrase.Of(OrderTexts.FieldNotCount, field),
            FieldProblem.DateOutside(var earliest, var latest) => Phrase.Of(OrderTexts.FieldDate, field, Day.Of(earliest), Day.Of(latest)),
            _ => Phrase.Of(OrderTexts.FieldOther, field),
        };
    }
}
