using Newtonsoft.Json;

namespace AdaptiveCards.Json;

/// <summary>Reads #RRGGBB and #AARRGGBB as #AARRGGBB in capitals; anything else is left out, with a warning.</summary>
internal sealed class ColorReader : JsonConverter<string>
{
    public override bool CanWrite => false;

    public override string ReadJson(
        JsonReader reader, Type objectType, string existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        if (reader.Value is string { Length: 7 or 9 } color && color[0] == '#' && color.Skip(1).All(char.IsAsciiHexDigit))
            return (color.Length == 7 ? "#FF" + color[1..] : color).ToUpperInvariant();
        CardReading.Warn(serializer, -1,
            $"The Value \"{reader.Value}\" for field \"{reader.Path}\" of type \"{reader.TokenType}\" was not specified as a proper color in the format #AARRGGBB or #RRGGBB, it will be ignored.");
        return null;
    }

    public override void WriteJson(JsonWriter writer, string value, JsonSerializer serializer) =>
        throw new NotSupportedException("Colours are written as they are.");
}
