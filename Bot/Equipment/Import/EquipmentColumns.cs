using BackOffice.Domain.Equipment;

namespace BackOffice.Bot.Equipment.Import;

/// <summary>The names that columns of such files have, here and in other registers.</summary>
internal static class EquipmentColumns
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["tag"] = AssetFields.Tag,
        ["assettag"] = AssetFields.Tag,
        ["assetnumber"] = AssetFields.Tag,
        ["inventorynumber"] = AssetFields.Tag,
        ["kind"] = AssetFields.Kind,
        ["type"] = AssetFields.Kind,
        ["category"] = AssetFields.Kind,
        ["model"] = AssetFields.Model,
        ["building"] = AssetFields.Building,
        ["floor"] = AssetFields.Floor,
        ["room"] = AssetFields.Room,
        ["location"] = AssetFields.Room,
        ["supplier"] = AssetFields.Supplier,
        ["vendor"] = AssetFields.Supplier,
        ["purchased"] = AssetFields.PurchasedOn,
        ["purchasedon"] = AssetFields.PurchasedOn,
        ["purchasedate"] = AssetFields.PurchasedOn,
        ["warranty"] = AssetFields.WarrantyUntil,
        ["warrantyuntil"] = AssetFields.WarrantyUntil,
        ["price"] = AssetFields.Price,
        ["cost"] = AssetFields.Price,
        ["service"] = AssetFields.ServiceName,
        ["servicename"] = AssetFields.ServiceName,
        ["servicecontact"] = AssetFields.ServiceName,
        ["mail"] = AssetFields.ServiceMail,
        ["email"] = AssetFields.ServiceMail,
        ["servicemail"] = AssetFields.ServiceMail,
        ["phone"] = AssetFields.ServicePhone,
        ["servicephone"] = AssetFields.ServicePhone,
        ["counter"] = MeterFields.Counter,
        ["pages"] = MeterFields.Counter,
        ["pagecount"] = MeterFields.Counter,
        ["pagecounter"] = MeterFields.Counter,
        ["totalpages"] = MeterFields.Counter,
        ["black"] = MeterFields.Black,
        ["blacktoner"] = MeterFields.Black,
        ["tonerblack"] = MeterFields.Black,
        ["cyan"] = MeterFields.Cyan,
        ["cyantoner"] = MeterFields.Cyan,
        ["tonercyan"] = MeterFields.Cyan,
        ["magenta"] = MeterFields.Magenta,
        ["magentatoner"] = MeterFields.Magenta,
        ["tonermagenta"] = MeterFields.Magenta,
        ["yellow"] = MeterFields.Yellow,
        ["yellowtoner"] = MeterFields.Yellow,
        ["toneryellow"] = MeterFields.Yellow,
    };

    /// <summary>The field of a column, one of <see cref="AssetFields"/> or <see cref="MeterFields"/>; null when its name means nothing here.</summary>
    public static string? FieldOf(string name) =>
        Fields.GetValueOrDefault(string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant());
}
