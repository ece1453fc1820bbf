using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Json;

/// <summary>Reads a list of elements or actions, and leaves out what is no object or an empty one.</summary>
internal sealed class ItemsReader<T> : JsonConverter<List<T>>
    where T : AdaptiveTypedElement
{
    public override bool CanWrite => false;

    public override List<T> ReadJson(
        JsonReader reader, Type objectType, List<T> existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        TokenInPlace.Any(reader) is JArray items
            ? [.. items.Children<JObject>().Where(item => item.HasValues).Select(item => Item(item, serializer)).OfType<T>()]
            : [];

    public override void WriteJson(JsonWriter writer, List<T> value, JsonSerializer serializer) =>
        throw new NotSupportedException("Lists are written by their contracts.");

    private static T Item(JObject json, JsonSerializer serializer)
    {
        using var reader = json.CreateReader();
        return serializer.Deserialize<T>(reader);
    }
}
