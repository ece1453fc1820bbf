using BackOffice.Bot.Conversation;
using BackOffice.Cards;
using BackOffice.Cards.Stock;
using BackOffice.Domain.Stock;

namespace BackOffice.Bot.Stock;

/// <summary>What a press says of an item.</summary>
internal static class StockPress
{
    // What is far over the limit is cut in the form that comes back, so that the card stays sendable.
    private const int KeptOfTooLongText = 400;

    public static ItemCode? Item(this CardPress press) => ItemCode.TryParse(press.Text(CardData.Item), out var code) ? code : null;

    /// <summary>The name of the deed; null where the press brings none.</summary>
    public static string? Once(this CardPress press) => press.Text(CardData.Once) is var once && DeedName.IsOne(once) ? once : null;

    /// <summary>The fields of the form, as typed.</summary>
    public static ItemForm ItemForm(this CardPress press) => new()
    {
        Code = Field(press, ItemFields.Code),
        Name = Field(press, ItemFields.Name),
        Unit = Field(press, ItemFields.Unit),
        Pack = Field(press, ItemFields.Pack),
        PackSize = Field(press, ItemFields.PackSize),
        Synonyms = Field(press, ItemFields.Synonyms),
        ReorderPoint = Field(press, ItemFields.ReorderPoint),
        Target = Field(press, ItemFields.Target),
        Supplier = Field(press, ItemFields.Supplier),
        SupplierMail = Field(press, ItemFields.SupplierMail),
        Price = Field(press, ItemFields.Price),
        LeadDays = Field(press, ItemFields.LeadDays),
    };

    /// <summary>The fields of the step that the press does, as typed.</summary>
    public static StockTyped Step(this CardPress press) => new(
        press.Verb,
        Field(press, StockInputs.Id(press.Verb, StockFields.Quantity)),
        Field(press, StockInputs.Id(press.Verb, StockFields.Place)),
        Field(press, StockInputs.Id(press.Verb, StockFields.To)),
        Field(press, StockInputs.Id(press.Verb, StockFields.Why)));

    private static string Field(CardPress press, string field)
    {
        var text = press.Text(field);
        return text.Length <= KeptOfTooLongText ? text : text[..KeptOfTooLongText];
    }
}
