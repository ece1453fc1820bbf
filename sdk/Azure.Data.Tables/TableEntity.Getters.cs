namespace Azure.Data.Tables;

/// <content>
/// Typed reading. Each getter gives null for a property that is absent or null,
/// and throws <see cref="InvalidOperationException"/> for one of another type.
/// </content>
public sealed partial class TableEntity
{
    public string GetString(string key) => Get<string>(key);

    /// <summary>The stored bytes, not a copy.</summary>
    public byte[] GetBinary(string key) => Get<byte[]>(key);

    public BinaryData GetBinaryData(string key) =>
        Find(key) switch
        {
            byte[] bytes => BinaryData.FromBytes(bytes),
            var value => As<BinaryData>(value),
        };

    public bool? GetBoolean(string key) => Get<bool?>(key);

    /// <summary>In UTC.</summary>
    public DateTime? GetDateTime(string key) =>
        Find(key) switch
        {
            DateTimeOffset instant => instant.UtcDateTime,
            var value => As<DateTime?>(value),
        };

    public DateTimeOffset? GetDateTimeOffset(string key) =>
        Find(key) switch
        {
            DateTime instant => new DateTimeOffset(instant),
            var value => As<DateTimeOffset?>(value),
        };

    public double? GetDouble(string key) => Get<double?>(key);

    public Guid? GetGuid(string key) => Get<Guid?>(key);

    public int? GetInt32(string key) => Get<int?>(key);

    public long? GetInt64(string key) => Get<long?>(key);

    private static T As<T>(object value) =>
        value switch
        {
            null => default,
            T typed => typed,
            _ => throw new InvalidOperationException($"Cannot return {typeof(T)} type for a {value.GetType()} typed property."),
        };

    private T Get<T>(string key) => As<T>(Find(key));

    private object Find(string key) => _properties.GetValueOrDefault(key);
}
