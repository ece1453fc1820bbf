using BackOffice.Cards.Stock;
using BackOffice.Cards.Text;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Sentences;

/// <summary>What is said about the stock.</summary>
public static class StockSentences
{
    /// <summary>The button names no item, or one that was never there.</summary>
    public static string NoSuchItem() => StockTexts.NoSuchItem;

    /// <summary>An employee asked for a list.</summary>
    public static string ListIsForBackOffice() => StockTexts.ListIsForBackOffice;

    /// <summary>The line of the notification when a form is shown.</summary>
    public static string FormSummary() => StockTexts.FormSummary;

    /// <summary>"A4 paper: 55 reams on hand, 45 free. It lies in Cabinet 1 (30), Cellar (25)."</summary>
    public static string Told(StockItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var level = Phrase.Of(StockTexts.ToldLevel, StockWords.Name(item), Level(item));
        return StockWords.Places(item) is { Length: > 0 } places ? Phrase.Of(StockTexts.ToldPlaces, level, places) : level;
    }

    /// <summary>"55 reams on hand, 45 free."</summary>
    public static string Level(StockItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.OnHand == 0 ? StockTexts.ToldNone
            : item.Reserved == 0 ? Phrase.Of(StockTexts.ToldOnHand, Units.In(item.OnHand, item.Facts))
            : Phrase.Of(StockTexts.ToldOnHandFree, Units.In(item.OnHand, item.Facts), item.Available);
    }

    /// <summary>The code that somebody wanted to give to a new item is this one's.</summary>
    public static string CodeTaken(StockItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Phrase.Of(item.IsRetired ? StockTexts.CodeTakenRetired : StockTexts.CodeTaken, item.Code, StockWords.Name(item));
    }

    /// <summary>Above a form that comes back because somebody else changed the entry first.</summary>
    /// <param name="typed">What the form says.</param>
    public static string ChangedMeanwhile(StockItem item, ItemForm typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var stored = ItemForm.Of(item);
        string[] others =
        [
            .. ItemFormEntries.All.Where(field => ItemFormEntries.In(stored, field).Trim() != ItemFormEntries.In(typed, field).Trim()).Select(StockWords.Label),
        ];
        return Phrase.Of(StockTexts.FormChanged, string.Join(Words.ListComma, others));
    }

    /// <summary>Why units were not moved, above what shows the item as it is.</summary>
    public static string Refused(StockRefusal why, StockItem item)
    {
        ArgumentNullException.ThrowIfNull(why);
        ArgumentNullException.ThrowIfNull(item);
        return why switch
        {
            StockRefusal.NotAllowed => Words.NotAllowed,
            StockRefusal.NoSuchItem => StockTexts.NoSuchItem,
            StockRefusal.Retired => Phrase.Of(StockTexts.IsRetired, StockWords.Name(item)),
            StockRefusal.NotEnough(var free) => NotEnough(item, free),
            StockRefusal.NotOnShelf(var shelf) => NotOnShelf(item, shelf),
            StockRefusal.IsReserved(var reserved) => Phrase.Of(StockTexts.IsReserved, Units.In(reserved, item.Facts)),
            StockRefusal.NotReserved => StockTexts.NotReserved,
            StockRefusal.TooMuch => Phrase.Of(StockTexts.TooMuch, Units.In(StockItem.MostUnits, item.Facts)),
            StockRefusal.TooManyPlaces => Phrase.Of(StockTexts.TooManyPlaces, StockItem.MostShelves),
            StockRefusal.Stale => StockTexts.Stale,
            _ => throw new ArgumentOutOfRangeException(nameof(why), why, "This refusal has no words yet."),
        };
    }

    // "Only 3 of 12 reams are free: 9 are put by for others."
    private static string NotEnough(StockItem item, int free) => (item.OnHand, item.Reserved, free) switch
    {
        (0, _, _) => StockTexts.NoneLeft,
        (_, 0, _) => Phrase.Of(StockTexts.OnlyOnHand, Units.In(item.OnHand, item.Facts)),
        (_, _, <= 0) => Phrase.Of(StockTexts.AllReserved, Units.In(item.OnHand, item.Facts)),
        _ => Phrase.Of(free == 1 ? StockTexts.OnlyOneFree : StockTexts.OnlyFree, free, Units.In(item.OnHand, item.Facts), item.Reserved),
    };

    private static string NotOnShelf(StockItem item, string place) => (item.At(place), StockWords.Places(item)) switch
    {
        ( > 0 and var there, _) => Phrase.Of(StockTexts.OnlyAtPlace, UserText.InLine(place), Units.In(there, item.Facts)),
        (_, { Length: > 0 } places) => Phrase.Of(StockTexts.NoneAtPlace, UserText.InLine(place), places),
        _ => StockTexts.NoneLeft,
    };
}
