namespace BackOffice.Domain.Stock;

/// <summary>The fields of an item's entry: inputs of the form, columns of a file, and what an error names.</summary>
public static class ItemFields
{
    public const string Code = "code";
    public const string Name = "name";
    public const string Unit = "unit";
    public const string Pack = "pack";
    public const string PackSize = "packSize";
    public const string Synonyms = "synonyms";
    public const string ReorderPoint = "reorderPoint";
    public const string Target = "target";
    public const string Supplier = "supplier";
    public const string SupplierMail = "supplierMail";
    public const string Price = "price";
    public const string LeadDays = "leadDays";
}
