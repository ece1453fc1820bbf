using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace AdaptiveCards.Json;

/// <summary>A width or height as text; one that can't be read is left out, with a warning.</summary>
internal abstract class DimensionConverter<T>(Func<string, T> parse) : JsonConverter<T>
    where T : class
{
    public override T ReadJson(JsonReader reader, Type objectType, T existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        var path = reader.Path;
        var text = JToken.Load(reader).ToString();
        try
        {
            return parse(text);
        }
        catch (Exception error) when (error is FormatException or ArgumentException or OverflowException)
        {
            CardReading.Warn(serializer, -1, DimensionWarnings.For(text, path));
            return null;
        }
    }

    public override void WriteJson(JsonWriter writer, T value, JsonSerializer serializer) => writer.WriteValue(value.ToString());
}
