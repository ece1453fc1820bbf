using System.Collections.Concurrent;
using BackOffice.Domain;
using BackOffice.Domain.Office;
using BackOffice.Storage;
using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BackOffice.Bot.State;

/// <summary>
/// Dialog state as the SDK wants it, kept as documents of the table <c>state</c>. No names of types are written, so nothing that
/// stands in the table can name one to create.
/// </summary>
internal sealed class TableBotStorage(StateTable table, OfficeKey office) : IStorage
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.None,
        NullValueHandling = NullValueHandling.Ignore,
        MaxDepth = 64,
    });

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var items = new ConcurrentDictionary<string, object>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(keys, cancellationToken, async (key, token) =>
        {
            if (await table.ReadAsync(Own(key), token) is { } document)
            {
                var item = JObject.Parse(document.Json);
                item[nameof(IStoreItem.ETag)] = document.ETag;
                items[key] = item;
            }
        });
        return items;
    }

    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var (key, value) in changes)
        {
            var item = JObject.FromObject(value, Serializer);
            var seen = item.Value<string>(nameof(IStoreItem.ETag));
            item.Remove(nameof(IStoreItem.ETag));
            if (await table.WriteAsync(Own(key), item.ToString(Formatting.None), seen is null or "*" ? null : seen, cancellationToken) is null)
            {
                throw new OutageException("The conversation's state was changed by another turn at the same time.");
            }
        }
    }

    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var key in keys)
        {
            await table.DeleteAsync(Own(key), cancellationToken);
        }
    }

    // Offices may share a storage account, and a channel's ids are its own affair.
    private string Own(string key) => $"{office.Tenant}|{office.Name}|{key}";
}
