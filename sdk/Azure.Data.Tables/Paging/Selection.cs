namespace Azure.Data.Tables;

internal static class Selection
{
    /// <returns>Null to select all.</returns>
    public static string Of(IEnumerable<string> names) => names is null ? null : string.Join(',', names);
}
