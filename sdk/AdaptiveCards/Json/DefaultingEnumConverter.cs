using Newtonsoft.Json;

namespace AdaptiveCards.Json;

/// <summary>Reads a word that is not known as the default, with a warning.</summary>
internal sealed class DefaultingEnumConverter<TEnum> : CamelCaseEnumConverter
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
            CardReading.Warn(serializer, 0,
                $"Value \"{reader.Value}\" could not be converted to \"{typeof(TEnum)}\", using the default value of \"{default(TEnum)}\" instead.");
            return default(TEnum);
        }
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
        base.WriteJson(writer, default(TEnum).Equals(value) ? null : value, serializer);
}
