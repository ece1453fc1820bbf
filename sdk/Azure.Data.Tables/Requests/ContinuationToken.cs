using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Where the next page begins, in the service's own opaque words. The row is absent where a page ended at a partition's end.</summary>
internal sealed record ContinuationToken(string PartitionKey, string RowKey)
{
    /// <returns>Null after the last page.</returns>
    public static ContinuationToken From(Response response)
    {
        response.Headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var partitionKey);
        response.Headers.TryGetValue("x-ms-continuation-NextRowKey", out var rowKey);
        return string.IsNullOrEmpty(partitionKey) && string.IsNullOrEmpty(rowKey) ? null : new ContinuationToken(partitionKey, rowKey);
    }

    /// <param name="text">What <see cref="ToString"/> gave; null for the first page.</param>
    public static ContinuationToken Parse(string text)
    {
        if (text is null)
            return null;
        var separator = text.IndexOf(' ', StringComparison.Ordinal);
        return separator < 0 ? new ContinuationToken(text, RowKey: null) : new ContinuationToken(text[..separator], text[(separator + 1)..]);
    }

    public void AppendTo(RequestUriBuilder address)
    {
        address.AppendQuery("NextPartitionKey", PartitionKey ?? string.Empty, escapeValue: true);
        // An empty one is not the same to the service as none: it answers 400.
        if (!string.IsNullOrEmpty(RowKey))
            address.AppendQuery("NextRowKey", RowKey, escapeValue: true);
    }

    /// <summary>Header values hold no space here, so one separates the two.</summary>
    public override string ToString() => string.IsNullOrEmpty(RowKey) ? PartitionKey : $"{PartitionKey} {RowKey}";
}
