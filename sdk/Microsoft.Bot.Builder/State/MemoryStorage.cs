using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>State of one process, kept as JSON with its types: what is read is never the object that was written.</summary>
public class MemoryStorage : IStorage
{
    private static readonly JsonSerializer Typed = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.All,
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        MaxDepth = null,
    });

    private readonly Lock _lock = new();
    private readonly Dictionary<string, JObject> _memory;
    private long _version;

    public MemoryStorage(Dictionary<string, JObject> dictionary = null) => _memory = dictionary ?? new(StringComparer.Ordinal);

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var items = new Dictionary<string, object>(keys.Length, StringComparer.Ordinal);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_memory.TryGetValue(key, out var json))
                    items[key] = json.ToObject<object>(Typed);
            }
        }

        return Task.FromResult<IDictionary<string, object>>(items);
    }

    /// <exception cref="InvalidOperationException">An <see cref="IStoreItem"/> was replaced by somebody else.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, value) in changes)
            {
                var json = JObject.FromObject(value, Typed);
                if (value is IStoreItem item)
                {
                    RefuseStale(key, item.ETag);
                    json[nameof(IStoreItem.ETag)] = (++_version).ToString(CultureInfo.InvariantCulture);
                }

                _memory[key] = json;
            }
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
                _memory.Remove(key);
        }

        return Task.CompletedTask;
    }

    private void RefuseStale(string key, string given)
    {
        if (given is null or "*" || !_memory.TryGetValue(key, out var stored) || stored?.Value<string>(nameof(IStoreItem.ETag)) is not { } current)
            return;
        if (given != current)
            throw new InvalidOperationException($"Etag conflict.\r\n\r\nOriginal: {given}\r\nCurrent: {current}");
    }
}
