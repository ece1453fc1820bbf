using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Json;

/// <summary>Reads an object of a card, as part of a reading that goes on or, when there is none, as the root of a new one.</summary>
internal abstract class ReadingConverter<T> : JsonConverter
    where T : class
{
    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType) => typeof(T).IsAssignableFrom(objectType);

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
            return null;
        var json = TokenInPlace.Object(reader);
        if (CardReading.Of(serializer) is { } reading)
            return Read(json, objectType, reader.Depth == 0, reading, serializer);

        // The caller's serializer may be shared between threads, so the reading gets one of its own, with the same converters.
        var fresh = new CardReading([]);
        return Read(json, objectType, reader.Depth == 0, fresh, CardJson.Serializer(fresh, serializer.Converters));
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
        throw new NotSupportedException("Objects of a card are written by their contracts.");

    protected abstract T Read(JObject json, Type declared, bool isRoot, CardReading reading, JsonSerializer serializer);

    protected static void Populate(JsonSerializer serializer, JObject json, object target)
    {
        using var reader = json.CreateReader();
        serializer.Populate(reader, target);
    }
}
