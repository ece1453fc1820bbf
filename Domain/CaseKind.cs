namespace BackOffice.Domain;

/// <summary>What a case is about; decides the first letters of its number.</summary>
public enum CaseKind
{
    Repair,

    /// <summary>A request for supplies.</summary>
    Supplies,

    /// <summary>An order from a supplier.</summary>
    PurchaseOrder,

    Interview,
}
