using System.Globalization;
using Newtonsoft.Json;

namespace AdaptiveCards.Json;

/// <summary>Pixels as "50px"; anything else is left out, with a warning.</summary>
internal sealed class PixelsConverter : JsonConverter<uint>
{
    public override uint ReadJson(JsonReader reader, Type objectType, uint existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        if (reader.Value is not string text)
        {
            CardReading.Warn(serializer, -1,
                $"The Value \"{reader.Value}\" for field \"{reader.Path}\" of type \"{reader.TokenType}\" was not proper type, it will be ignored.");
            return 0;
        }

        if (Pixels.IsMarked(text)
            && double.TryParse(text.AsSpan(0, text.Length - 2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var pixels))
            return (uint)pixels;
        CardReading.Warn(serializer, -1, DimensionWarnings.For(text, reader.Path));
        return 0;
    }

    public override void WriteJson(JsonWriter writer, uint value, JsonSerializer serializer) => writer.WriteValue(Pixels.Write(value));
}
