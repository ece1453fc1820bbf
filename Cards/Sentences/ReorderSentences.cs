using System.Collections.Immutable;
using BackOffice.Cards.Orders;
using BackOffice.Cards.Text;
using BackOffice.Domain.Orders;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Sentences;

/// <summary>What is said about what runs out, what is to be ordered, and what came.</summary>
public static class ReorderSentences
{
    private const int MostNames = 5;

    /// <summary>What a look through the stock has led to.</summary>
    public static string Result(ReorderResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var found = result switch
        {
            { Proposed.Length: 1 } => OrderTexts.ReorderProposedOne,
            { Proposed.Length: > 1 and var orders } => Phrase.Of(OrderTexts.ReorderProposed, orders),
            { IsUnderWay: true } => OrderTexts.ReorderUnderWay,
            { WithoutSupplier.IsEmpty: false } => null,
            _ => OrderTexts.ReorderNothing,
        };
        return string.Join(' ', new[]
        {
            found,
            result.WithoutSupplier.IsEmpty ? null : Phrase.Of(OrderTexts.ReorderNoSupplier, OrderWords.Names([.. result.WithoutSupplier.Select(item => item.Facts.Name)], MostNames)),
        }.OfType<string>());
    }

    /// <summary>"A4 paper lasts about 12 days: 30 reams left or on order, 17.5 reams a week."</summary>
    public static string Lasts(Cover cover)
    {
        ArgumentNullException.ThrowIfNull(cover);
        var facts = cover.Item.Facts;
        var name = OrderWords.Name(facts.Name);
        var left = OrderWords.Counted(Math.Max(0, cover.Item.Position), facts.Unit);
        return cover switch
        {
            { Days: { } days, PerWeek: { } rate } => Phrase.Of(OrderTexts.CoverSentence, name, OrderWords.Days(days), left, OrderWords.Rate(rate, facts.Unit)),
            { PerWeek: not null } => Phrase.Of(OrderTexts.CoverSentenceUnused, name, left),
            _ => Phrase.Of(OrderTexts.CoverSentenceUnknown, name, left),
        };
    }

    public static string NoSuchItem() => OrderTexts.NoSuchItem;

    public static string LevelsStale(StockItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Phrase.Of(item.IsRetired ? OrderTexts.LevelsRetired : OrderTexts.LevelsStale, OrderWords.Name(item.Facts.Name));
    }

    /// <summary>Nothing is on its way.</summary>
    /// <param name="supplier">From whom, as written; null where that was not said.</param>
    public static string NoDelivery(string? supplier) => supplier is null ? OrderTexts.DeliveryNone : Phrase.Of(OrderTexts.DeliveryNoneFrom, OrderWords.Name(supplier));

    /// <summary>Above the list of what is on its way.</summary>
    public static string WhichDelivery() => OrderTexts.DeliveryWhich;

    public static string UnknownItem(string name) => Phrase.Of(OrderTexts.DeliveryUnknownItem, OrderWords.Name(name));

    public static string WhichItem(string name, ImmutableArray<StockItem> candidates) => Phrase.Of(
        OrderTexts.DeliveryWhichItem, OrderWords.Name(name), string.Join(Words.ListComma, candidates.Select(item => Phrase.Of(OrderTexts.PackOfCode, OrderWords.Name(item.Facts.Name), item.Code))));

    /// <summary>Further things were named that are not on the order whose card is shown.</summary>
    public static string NotOnThisOrder(ImmutableArray<string> names) => Phrase.Of(OrderTexts.ReceiveUnread, OrderWords.Names(names, MostNames));

    /// <summary>"Booked: 50 reams of A4 paper at Cabinet 2. 62 on hand now."</summary>
    public static string Booked(StockItem item, int units, string place)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Phrase.Of(
            OrderTexts.DeliveryBooked, OrderWords.Counted(units, item.Facts.Unit), OrderWords.Name(item.Facts.Name), UserText.InLine(place), item.OnHand);
    }

    /// <summary>Why what came could not be booked.</summary>
    public static string NotBooked(StockItem item, StockRefusal why)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Phrase.Of(OrderTexts.DeliveryRefused, OrderWords.Name(item.Facts.Name), OrderSentences.Reason(why));
    }

    /// <summary>A cartridge was handed out of the stock.</summary>
    public static string TonerTaken(StockItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Phrase.Of(OrderTexts.TonerTaken, OrderWords.Name(item.Facts.Name), OrderWords.Counted(item.OnHand, item.Facts.Unit));
    }

    /// <summary>What has to be filled in before it can be booked.</summary>
    public static string AmountAndPlace() => OrderTexts.PlainMissing;
}
