using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Json;

/// <summary>The targets of a toggle: an id alone is turned over, an object says show or hide.</summary>
internal sealed class TargetElementsConverter : JsonConverter<List<AdaptiveTargetElement>>
{
    public override List<AdaptiveTargetElement> ReadJson(
        JsonReader reader, Type objectType, List<AdaptiveTargetElement> existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        [.. JArray.Load(reader).Select(target =>
            target.Type == JTokenType.String ? new AdaptiveTargetElement((string)target) : target.ToObject<AdaptiveTargetElement>(serializer))];

    public override void WriteJson(JsonWriter writer, List<AdaptiveTargetElement> value, JsonSerializer serializer)
    {
        writer.WriteStartArray();
        foreach (var target in value)
        {
            if (target.IsVisible is null)
                writer.WriteValue(target.ElementId);
            else
                serializer.Serialize(writer, target);
        }

        writer.WriteEndArray();
    }
}
