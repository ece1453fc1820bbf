using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A value of a dialog's state, which some storages give back as JSON.</summary>
internal static class StoredValue
{
    private static readonly JsonSerializer Serializer = JsonSerializer.CreateDefault();

    internal static T As<T>(object value) => value switch
    {
        null => default,
        T typed => typed,
        JToken json => json.ToObject<T>(Serializer),
        _ => JToken.FromObject(value, Serializer).ToObject<T>(Serializer),
    };
}
