namespace Azure.Data.Tables;

/// <summary>Paths below the service address.</summary>
internal static class EntityPath
{
    public const string Tables = "Tables";
    public const string Batch = "$batch";

    public static string OfTable(string table) => $"Tables('{Escape(table)}')";

    /// <summary>The entities of a table, to be queried.</summary>
    public static string OfEntities(string table) => table + "()";

    public static string OfEntity(string table, string partitionKey, string rowKey) =>
        $"{table}(PartitionKey='{Escape(partitionKey)}',RowKey='{Escape(rowKey)}')";

    /// <summary>A quote is doubled for OData; then all is percent-encoded for the path.</summary>
    private static string Escape(string key) => Uri.EscapeDataString(key.Replace("'", "''", StringComparison.Ordinal));
}
