using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The JSON of the protocol: one set of contracts and one serializer for the process, safe for any number of threads.</summary>
internal static class ProtocolJson
{
    /// <summary>The settings of the protocol. Not to be changed: they are shared.</summary>
    internal static readonly JsonSerializerSettings Settings = new()
    {
        // Channels refuse a null where they take an absent property.
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = new DefaultContractResolver(),
    };

    internal static readonly JsonSerializer Serializer = JsonSerializer.Create(Settings);

    /// <summary>Reads one value from UTF-8 text that is already in memory; the default where the text is empty.</summary>
    /// <exception cref="JsonException">The text is not JSON, or not of that shape.</exception>
    internal static T Read<T>(Stream utf8)
    {
        using var text = new StreamReader(utf8, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, bufferSize: 1024, leaveOpen: true);
        using var json = new JsonTextReader(text) { ArrayPool = PooledChars.Instance };
        return Serializer.Deserialize<T>(json);
    }
}
