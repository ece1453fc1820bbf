using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>The JSON of the protocol: one set of contracts and one serializer for the whole process, both safe for any number of threads.</summary>
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
}
