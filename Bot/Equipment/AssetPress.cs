using BackOffice.Bot.Conversation;
using BackOffice.Cards;
using BackOffice.Dialogs;
using BackOffice.Domain.Equipment;

namespace BackOffice.Bot.Equipment;

/// <summary>What a press says of a machine.</summary>
internal static class AssetPress
{
    // What is far over the limit is cut in the form that comes back, so that the card stays sendable.
    private const int KeptOfTooLongText = 300;

    public static AssetTag? Tag(this CardPress press) => AssetTag.TryParse(press.Text(CardData.Tag), out var tag) ? tag : null;

    /// <summary>The fields of the form, as typed; but its kind as every language knows it: "Drucker" is "printer".</summary>
    public static AssetForm Form(this CardPress press, TextRecognizer recognizer, string? locale) => new()
    {
        Tag = Field(press, AssetFields.Tag),
        Kind = recognizer.Kind(Field(press, AssetFields.Kind), locale),
        Model = Field(press, AssetFields.Model),
        Building = Field(press, AssetFields.Building),
        Floor = Field(press, AssetFields.Floor),
        Room = Field(press, AssetFields.Room),
        Supplier = Field(press, AssetFields.Supplier),
        PurchasedOn = Field(press, AssetFields.PurchasedOn),
        WarrantyUntil = Field(press, AssetFields.WarrantyUntil),
        Price = Field(press, AssetFields.Price),
        ServiceName = Field(press, AssetFields.ServiceName),
        ServiceMail = Field(press, AssetFields.ServiceMail),
        ServicePhone = Field(press, AssetFields.ServicePhone),
    };

    private static string Field(CardPress press, string field)
    {
        var text = press.Text(field);
        return text.Length <= KeptOfTooLongText ? text : text[..KeptOfTooLongText];
    }
}
