using Newtonsoft.Json;

namespace AdaptiveCards.Json;

/// <summary>Reads a word that is not known as null, with a warning; writes the default too, because it differs from null.</summary>
internal sealed class OptionalEnumConverter<TEnum> : CamelCaseEnumConverter
    where TEnum : struct, Enum
{
    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        try
        {
            return base.ReadJson(reader, objectType, existingValue, serializer);
        }
        catch (JsonSerializationException)
        {
            CardReading.Warn(serializer, 0, $"Value \"{reader.Value}\" could not be converted to \"{typeof(TEnum)}\", using null instead.");
            return null;
        }
    }
}
