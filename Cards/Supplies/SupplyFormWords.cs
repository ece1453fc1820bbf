using BackOffice.Cards.Text;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using NodaTime.Text;

namespace BackOffice.Cards.Supplies;

/// <summary>What the lines of a form are called, and what there is of them.</summary>
internal static class SupplyFormWords
{
    private const int TightLength = 24;

    /// <summary>The item's name, or what was typed.</summary>
    public static string Name(SupplyFormLine line, IReadOnlyDictionary<ItemCode, StockItem> items) =>
        line.Item is { } code ? Name(code, items) : SupplyWords.Name(line.Typed);

    /// <summary>The item's name among others that may be meant. Where many lines are, there is less room.</summary>
    public static string Candidate(ItemCode code, IReadOnlyDictionary<ItemCode, StockItem> items, bool isTight) =>
        isTight && items.TryGetValue(code, out var item) ? UserText.InLine(item.Facts.Name, TightLength) : Name(code, items);

    /// <summary>The item's name; its code where that is all that is known.</summary>
    public static string Name(ItemCode code, IReadOnlyDictionary<ItemCode, StockItem> items) =>
        items.TryGetValue(code, out var item) ? SupplyWords.Name(item.Facts.Name) : code.Value;

    /// <summary>"5 boxes (25 reams) of A4 paper", as far as the line can be read.</summary>
    public static string Thing(SupplyFormLine line, int number, SupplyForm form, IReadOnlyDictionary<ItemCode, StockItem> items)
    {
        var read = form.Read(items, default).Lines.FirstOrDefault(read => read.Number == number);
        return read is null || line.IsDoubtful ? Name(line, items) : SupplyWords.Thing(read, read.Asked);
    }

    /// <summary>A date as the form holds it, as people say it; as it is where it is none.</summary>
    public static string Day(string date) => LocalDatePattern.Iso.Parse(date) is { Success: true, Value: var day } ? Text.Day.Short(day) : UserText.InLine(date);

    /// <summary>"20 of 25 reams are here, the rest in about 5 days."</summary>
    /// <param name="free">What nobody else waits for.</param>
    public static string WhatThereIs(StockItem item, int asked, int free)
    {
        var facts = item.Facts;
        return free >= asked ? Phrase.Of(SupplyFormTexts.InStock, Quantity.Of(free, facts.Unit))
            : free == 0 ? Phrase.Of(SupplyFormTexts.NoneInStock, Rest(item))
            : Phrase.Of(SupplyFormTexts.SomeInStock, free, Quantity.Of(asked, facts.Unit), Rest(item));
    }

    private static string Rest(StockItem item)
    {
        var isOnOrder = item.OnOrder > 0;
        return item.Facts.LeadDays is not (> 0 and var days) ? isOnOrder ? SupplyFormTexts.IsOnOrder : SupplyFormTexts.ToBeOrdered
            : Phrase.Of(isOnOrder ? SupplyFormTexts.InDays : SupplyFormTexts.ToBeOrderedDays, Quantity.Of(days, SupplyFormTexts.Day));
    }
}
