using System.Collections.Concurrent;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>
/// A value as UTF-8 JSON, in memory that is used again after <see cref="Dispose"/>: a turn writes several bodies of a few kilobytes,
/// and neither their text nor a growing array is worth collecting each time.
/// </summary>
internal sealed class JsonBuffer : IDisposable
{
    private const int MostKept = 32;
    private const int LargestKept = 256 * 1024;
    private static readonly ConcurrentQueue<JsonBuffer> Spare = new();

    private readonly MemoryStream utf8 = new(4096);
    private readonly StreamWriter text;
    private int inUse;

    private JsonBuffer() => text = new StreamWriter(utf8, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1024);

    /// <summary>The JSON. Not to be touched after <see cref="Dispose"/>.</summary>
    internal ReadOnlyMemory<byte> Bytes => utf8.GetBuffer().AsMemory(0, (int)utf8.Length);

    /// <exception cref="JsonException">The value cannot be written as JSON.</exception>
    internal static JsonBuffer Of(object value)
    {
        // A buffer in which writing failed is left to the collector: it may hold half a value.
        var buffer = Spare.TryDequeue(out var spare) ? spare : new JsonBuffer();
        buffer.inUse = 1;
        using var json = new JsonTextWriter(buffer.text);
        json.ArrayPool = PooledChars.Instance;
        json.CloseOutput = false;
        json.AutoCompleteOnClose = false;
        ProtocolJson.Serializer.Serialize(json, value);
        json.Flush();
        return buffer;
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref inUse, 0) == 0)
            return;

        if (utf8.Capacity > LargestKept || Spare.Count >= MostKept)
            return;

        utf8.SetLength(0);
        Spare.Enqueue(this);
    }
}
