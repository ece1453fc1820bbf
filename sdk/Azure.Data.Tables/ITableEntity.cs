namespace Azure.Data.Tables;

/// <summary>A row of a table: its two keys, the time of its last change, and the ETag of the version that was read.</summary>
public interface ITableEntity
{
    /// <summary>At most 1 KiB; without <c>/ \ # ?</c> and control characters.</summary>
    string PartitionKey { get; set; }

    /// <summary>Unique within the partition; the same limits as <see cref="PartitionKey"/>.</summary>
    string RowKey { get; set; }

    /// <summary>Set by the service, and never sent to it.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>Opaque; set when the entity is read, and never sent as a property.</summary>
    ETag ETag { get; set; }
}
