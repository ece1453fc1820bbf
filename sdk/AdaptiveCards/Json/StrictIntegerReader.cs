using System.Numerics;
using Newtonsoft.Json;

namespace AdaptiveCards.Json;

/// <summary>Reads whole numbers only from JSON integers, not from "3" or 3.0.</summary>
internal sealed class StrictIntegerReader : JsonConverter
{
    private static readonly JsonSerializer Plain = new();

    public override bool CanWrite => false;

    public override bool CanConvert(Type objectType)
    {
        var type = Nullable.GetUnderlyingType(objectType) ?? objectType;
        return type == typeof(BigInteger)
            || (!type.IsEnum && Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.UInt64);
    }

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        reader.TokenType is JsonToken.Integer or JsonToken.Null
            ? Plain.Deserialize(reader, objectType)
            : throw new JsonSerializationException($"Token \"{reader.Value}\" of type {reader.TokenType} was not a JSON integer");

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
        throw new NotSupportedException("Whole numbers are written as they are.");
}
