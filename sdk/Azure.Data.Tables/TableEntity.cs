namespace Azure.Data.Tables;

/// <summary>
/// A row as a dictionary. Values are string, int, long, double, bool, <see cref="DateTimeOffset"/>, <see cref="Guid"/> or byte[] when read;
/// UTC <see cref="DateTime"/>, <see cref="BinaryData"/> and enums can be written as well. Null values are not stored.
/// </summary>
#pragma warning disable CA1710 // The name is that of the published package.
public sealed partial class TableEntity : ITableEntity
#pragma warning restore CA1710
{
    private readonly Dictionary<string, object> _properties;

    public TableEntity() => _properties = new(StringComparer.Ordinal);

    public TableEntity(string partitionKey, string rowKey)
        : this()
    {
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    /// <summary>Copies the values, keys included if they are among them.</summary>
    public TableEntity(IDictionary<string, object> values) =>
        _properties = values is null ? new(StringComparer.Ordinal) : new(values, StringComparer.Ordinal);

    public string PartitionKey
    {
        get => GetString(PropertyName.PartitionKey);
        set => _properties[PropertyName.PartitionKey] = value;
    }

    public string RowKey
    {
        get => GetString(PropertyName.RowKey);
        set => _properties[PropertyName.RowKey] = value;
    }

    public DateTimeOffset? Timestamp
    {
        get => GetDateTimeOffset(PropertyName.Timestamp);
        set => _properties[PropertyName.Timestamp] = value;
    }

    public ETag ETag
    {
        get => GetString(PropertyName.ETag) is { } value ? new ETag(value) : default;
        set => _properties[PropertyName.ETag] = value == default ? null : value.ToString();
    }

    internal Dictionary<string, object> Properties => _properties;
}
