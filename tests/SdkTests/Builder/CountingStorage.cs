using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace BackOffice.SdkTests.Builder;

/// <summary>A storage that counts how often it is asked.</summary>
internal sealed class CountingStorage : IStorage
{
    private readonly MemoryStorage _memory;

    internal CountingStorage() => _memory = new MemoryStorage(Json);

    internal Dictionary<string, JObject> Json { get; } = new(StringComparer.Ordinal);

    internal int Reads { get; private set; }

    internal int Writes { get; private set; }

    internal List<string> Deleted { get; } = [];

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Reads++;
        return _memory.ReadAsync(keys, cancellationToken);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        Writes++;
        return _memory.WriteAsync(changes, cancellationToken);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Deleted.AddRange(keys);
        return _memory.DeleteAsync(keys, cancellationToken);
    }
}
