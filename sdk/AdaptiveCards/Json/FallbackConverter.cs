using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Json;

/// <summary>A fallback: "drop", or an element.</summary>
internal sealed class FallbackConverter : JsonConverter<AdaptiveFallbackElement>
{
    public override AdaptiveFallbackElement ReadJson(
        JsonReader reader, Type objectType, AdaptiveFallbackElement existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        reader.TokenType switch
        {
            JsonToken.String when reader.Value is "drop" => new(AdaptiveFallbackElement.AdaptiveFallbackType.Drop),
            JsonToken.String =>
                throw new AdaptiveSerializationException("The only valid string value for the fallback property is 'drop'."),
            JsonToken.StartObject => new(ReadContent(TokenInPlace.Object(reader), serializer)),
            _ => throw new AdaptiveSerializationException("Invalid value for fallback"),
        };

    public override void WriteJson(JsonWriter writer, AdaptiveFallbackElement value, JsonSerializer serializer)
    {
        if (value.Type == AdaptiveFallbackElement.AdaptiveFallbackType.Drop)
            writer.WriteValue(AdaptiveFallbackElement.drop);
        else
            serializer.Serialize(writer, value.Content);
    }

    private static AdaptiveTypedElement ReadContent(JObject json, JsonSerializer serializer)
    {
        var element = ElementTypes.Create(ElementReader.TypeNameOf(json, typeof(AdaptiveFallbackElement))) ?? new AdaptiveUnknownElement();
        var reading = CardReading.Of(serializer);
        reading?.EnterFallback();
        using var content = json.CreateReader();
        serializer.Populate(content, element);
        reading?.LeaveFallback();
        return element;
    }
}
