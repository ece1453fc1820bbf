using Azure;
using Azure.Data.Tables;

namespace BackOffice.Storage;

/// <summary>JSON documents by key, for state that belongs to a conversation and not to the office: a partition each.</summary>
public sealed class StateTable(TableClient client)
{
    /// <summary>Makes sure that there is a table.</summary>
    /// <exception cref="StorageUnavailableException">The tables did not answer.</exception>
    public Task CreateAsync(CancellationToken cancellation) =>
        Outage.SaidOfAsync("creating the state table", () => client.CreateIfNotExistsAsync(cancellation), cancellation);

    /// <summary>Null for a document that is not there.</summary>
    /// <param name="key">Any text.</param>
    /// <exception cref="StorageUnavailableException">The tables did not answer.</exception>
    public async Task<StateDocument?> ReadAsync(string key, CancellationToken cancellation)
    {
        var found = await Outage.SaidOfAsync(
            $"reading the state {key}",
            () => client.GetEntityIfExistsAsync<TableEntity>(StateKey.Of(key), StateRow.RowKey, cancellationToken: cancellation),
            cancellation);
        return found.HasValue ? StateRow.Read(found.Value!) : null;
    }

    /// <summary>Writes the whole document.</summary>
    /// <param name="seen">The ETag that the stored document must still have; null writes whatever is there.</param>
    /// <returns>The new ETag; null when the document is no longer what was seen, and nothing was written.</returns>
    /// <exception cref="ArgumentException">The document has more than about 490,000 characters.</exception>
    /// <exception cref="StorageUnavailableException">The tables did not answer.</exception>
    public Task<string?> WriteAsync(string key, string json, string? seen, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(json);
        var row = StateRow.Write(StateKey.Of(key), json);
        return Outage.SaidOfAsync($"writing the state {key}", () => WriteAsync(row, seen, cancellation), cancellation);
    }

    /// <summary>Removes the document, if it is there.</summary>
    /// <exception cref="StorageUnavailableException">The tables did not answer.</exception>
    public Task DeleteAsync(string key, CancellationToken cancellation) =>
        Outage.SaidOfAsync(
            $"removing the state {key}",
            () => client.DeleteEntityAsync(StateKey.Of(key), StateRow.RowKey, ETag.All, cancellation),
            cancellation);

    private async Task<string?> WriteAsync(TableEntity row, string? seen, CancellationToken cancellation)
    {
        try
        {
            var answer = seen is null
                ? await client.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellation)
                : await client.UpdateEntityAsync(row, new ETag(seen), TableUpdateMode.Replace, cancellation);
            return answer.Headers.ETag?.ToString();
        }
        catch (RequestFailedException refused) when (refused.Status is 404 or 412)
        {
            return null;
        }
    }
}
