namespace BackOffice.Domain.Equipment;

/// <summary>The fields of a machine's entry: inputs of the form, columns of a file, and what an error names.</summary>
public static class AssetFields
{
    public const string Tag = "tag";
    public const string Kind = "kind";
    public const string Model = "model";
    public const string Building = "building";
    public const string Floor = "floor";
    public const string Room = "room";
    public const string Supplier = "supplier";
    public const string PurchasedOn = "purchased";
    public const string WarrantyUntil = "warranty";
    public const string Price = "price";
    public const string ServiceName = "service";
    public const string ServiceMail = "mail";
    public const string ServicePhone = "phone";
}
