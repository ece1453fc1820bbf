namespace Azure.Data.Tables;

/// <summary>The types that a property of an entity class can have.</summary>
internal static class ValueCodecs
{
    private static readonly Dictionary<Type, object> ByType = new object[]
    {
        new PlainCodec<string>(EdmType.Plain, static (writer, value) => writer.WriteStringValue(value), static (ref reader) => reader.GetString()),
        new PlainCodec<int>(EdmType.Plain, static (writer, value) => writer.WriteNumberValue(value), static (ref reader) => reader.GetInt32()),
        new PlainCodec<bool>(EdmType.Plain, static (writer, value) => writer.WriteBooleanValue(value), static (ref reader) => reader.GetBoolean()),
        new PlainCodec<long>(EdmType.Int64, EdmWriter.WriteInt64, EdmReader.ReadInt64),
        new PlainCodec<double>(EdmType.Double, EdmWriter.WriteDouble, EdmReader.ReadDouble),
        new PlainCodec<DateTimeOffset>(EdmType.DateTime, EdmWriter.WriteDateTime, EdmReader.ReadDateTime),
        new PlainCodec<DateTime>(EdmType.DateTime, EdmWriter.WriteDateTime, static (ref reader) => EdmReader.ReadDateTime(ref reader).UtcDateTime),
        new PlainCodec<Guid>(EdmType.Guid, static (writer, value) => writer.WriteStringValue(value), static (ref reader) => reader.GetGuid()),
        new PlainCodec<byte[]>(
            EdmType.Binary, static (writer, value) => writer.WriteBase64StringValue(value), static (ref reader) => reader.GetBytesFromBase64()),
        new PlainCodec<BinaryData>(
            EdmType.Binary,
            static (writer, value) => writer.WriteBase64StringValue(value.ToMemory().Span),
            static (ref reader) => BinaryData.FromBytes(reader.GetBytesFromBase64())),
    }.ToDictionary(codec => codec.GetType().GetGenericArguments()[0]);

    /// <summary>A <see cref="ValueCodec{T}"/> of the type; null when the type cannot be stored.</summary>
    public static object For(Type type)
    {
        if (ByType.TryGetValue(type, out var codec))
            return codec;
        if (type.IsEnum)
            return Activator.CreateInstance(typeof(EnumCodec<>).MakeGenericType(type));
        if (Nullable.GetUnderlyingType(type) is { } underlying && For(underlying) is { } inner)
            return Activator.CreateInstance(typeof(NullableCodec<>).MakeGenericType(underlying), inner);
        return null;
    }
}
