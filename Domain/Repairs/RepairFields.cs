namespace BackOffice.Domain.Repairs;

/// <summary>Names of what people fill in about a repair: the ids of the inputs on cards, and the fields that an error names.</summary>
public static class RepairFields
{
    public const string What = "what";
    public const string Where = "where";
    public const string Symptom = "symptom";
    public const string Urgency = "urgency";
    public const string Technician = "technician";
    public const string Question = "question";
    public const string Answer = "answer";
    public const string Resolution = "resolution";
    public const string Cost = "cost";
    public const string StillWrong = "stillWrong";
    public const string Visit = "visit";
    public const string Part = "part";
    public const string Expected = "expected";
    public const string SupplierMail = "supplierMail";
    public const string SupplierNote = "supplierNote";
    public const string Comment = "comment";

    /// <summary>The kind of thing that a list is narrowed to.</summary>
    public const string OfKind = "ofKind";

    /// <summary>The place that a list is narrowed to.</summary>
    public const string AtPlace = "atPlace";
}
