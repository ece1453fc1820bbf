using AdaptiveCards;
using BackOffice.Cards.Text;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>What levels, movements and fields of the stock are called.</summary>
internal static class StockWords
{
    private const int PlaceLength = 40;

    public static string Name(StockItem item) => UserText.InLine(item.Facts.Name, ItemFacts.NameLimit);

    public static string Of(StockLevel level) => level switch
    {
        StockLevel.Enough => StockTexts.LevelEnough,
        StockLevel.Coming => StockTexts.LevelComing,
        StockLevel.Low => StockTexts.LevelLow,
        StockLevel.Out => StockTexts.LevelOut,
        StockLevel.Retired => StockTexts.LevelRetired,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "This level has no name yet."),
    };

    public static AdaptiveTextColor ColorOf(StockLevel level) => level switch
    {
        StockLevel.Enough => AdaptiveTextColor.Good,
        StockLevel.Coming => AdaptiveTextColor.Warning,
        StockLevel.Retired => AdaptiveTextColor.Default,
        _ => AdaptiveTextColor.Attention,
    };

    /// <summary>"Received", "Counted"</summary>
    public static string Of(MovementKind kind) => kind switch
    {
        MovementKind.Received => StockTexts.KindReceived,
        MovementKind.Issued => StockTexts.KindIssued,
        MovementKind.Reserved => StockTexts.KindReserved,
        MovementKind.Released => StockTexts.KindReleased,
        MovementKind.Counted => StockTexts.KindCounted,
        MovementKind.Moved => StockTexts.KindMoved,
        MovementKind.Corrected => StockTexts.KindCorrected,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This movement has no name yet."),
    };

    /// <summary>"+10", "−3"</summary>
    public static string Signed(int change) => Phrase.Of(change < 0 ? StockTexts.Fewer : StockTexts.More, Math.Abs(change));

    /// <summary>"Cabinet 1 (30), Cellar (25)": the places that hold something; empty where none does.</summary>
    public static string Places(StockItem item) => string.Join(
        Words.ListComma,
        item.Shelves.Where(shelf => shelf.OnHand > 0).Select(shelf => Phrase.Of(StockTexts.PlaceHolds, UserText.InLine(shelf.Place, PlaceLength), shelf.OnHand)));

    /// <summary>The label of a field: "Reorder point".</summary>
    /// <param name="field">One of <see cref="ItemFields"/> or <see cref="StockFields"/>.</param>
    public static string Label(string field) => field switch
    {
        ItemFields.Code => StockTexts.FieldCode,
        ItemFields.Name => StockTexts.FieldName,
        ItemFields.Unit => StockTexts.FieldUnit,
        ItemFields.Pack => StockTexts.FieldPack,
        ItemFields.PackSize => StockTexts.FieldPackSize,
        ItemFields.Synonyms => StockTexts.FieldSynonyms,
        ItemFields.ReorderPoint => StockTexts.FieldReorderPoint,
        ItemFields.Target => StockTexts.FieldTarget,
        ItemFields.Supplier => StockTexts.FieldSupplier,
        ItemFields.SupplierMail => StockTexts.FieldSupplierMail,
        ItemFields.Price => StockTexts.FieldPrice,
        ItemFields.LeadDays => StockTexts.FieldLeadDays,
        StockFields.Quantity => StockTexts.FieldQuantity,
        StockFields.Place => StockTexts.FieldPlace,
        StockFields.To => StockTexts.FieldTo,
        StockFields.Why => StockTexts.FieldWhy,
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "There is no such field."),
    };
}
