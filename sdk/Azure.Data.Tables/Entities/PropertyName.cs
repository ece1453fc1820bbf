namespace Azure.Data.Tables;

/// <summary>A name as it stands in JSON: of a property, of the annotation that gives a property's type, or of other metadata.</summary>
internal sealed class PropertyName
{
    public const string PartitionKey = "PartitionKey";
    public const string RowKey = "RowKey";
    public const string Timestamp = "Timestamp";
    public const string ETag = "odata.etag";
    public const string TypeSuffix = "@odata.type";

    public PropertyName(string text)
    {
        Text = text;
        AnnotatedProperty = text.EndsWith(TypeSuffix, StringComparison.Ordinal) ? text[..^TypeSuffix.Length] : null;
        IsMetadata = text.StartsWith("odata.", StringComparison.Ordinal) && text != ETag;
    }

    public string Text { get; }

    /// <summary>The property whose type this annotation gives; null when this is no annotation.</summary>
    public string AnnotatedProperty { get; }

    public bool IsMetadata { get; }
}
