using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>A <see cref="TableEntity"/>: types come with the values.</summary>
internal sealed class DictionaryShape : EntityShape
{
    private const int LongestPropertyName = 255;

    public override ITableEntity Create() => new TableEntity();

    public override void ReadProperty(ref Utf8JsonReader reader, ITableEntity entity, string name, EdmType type) =>
        ((TableEntity)entity).Properties[name] = EdmReader.Read(ref reader, type);

    public override void Retype(ITableEntity entity, string name, EdmType type)
    {
        var properties = ((TableEntity)entity).Properties;
        if (properties.TryGetValue(name, out var value))
            properties[name] = EdmReader.Retype(value, type);
    }

    public override void WriteProperties(Utf8JsonWriter writer, ITableEntity entity)
    {
        foreach (var (name, value) in ((TableEntity)entity).Properties)
        {
            if (value is not null && name is not (PropertyName.PartitionKey or PropertyName.RowKey or PropertyName.Timestamp or PropertyName.ETag))
                Write(writer, name, value);
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, object value)
    {
        switch (value)
        {
            case string text:
                writer.WriteString(name, text);
                break;
            case int number:
                writer.WriteNumber(name, number);
                break;
            case bool flag:
                writer.WriteBoolean(name, flag);
                break;
            case long number:
                Annotate(writer, name, EdmType.Int64);
                EdmWriter.WriteInt64(writer, number);
                break;
            case DateTimeOffset instant:
                Annotate(writer, name, EdmType.DateTime);
                EdmWriter.WriteDateTime(writer, instant);
                break;
            case DateTime instant:
                Annotate(writer, name, EdmType.DateTime);
                EdmWriter.WriteDateTime(writer, instant);
                break;
            case double number:
                Annotate(writer, name, EdmType.Double);
                EdmWriter.WriteDouble(writer, number);
                break;
            case Guid id:
                Annotate(writer, name, EdmType.Guid);
                writer.WriteStringValue(id);
                break;
            case byte[] bytes:
                Annotate(writer, name, EdmType.Binary);
                writer.WriteBase64StringValue(bytes);
                break;
            case BinaryData data:
                Annotate(writer, name, EdmType.Binary);
                writer.WriteBase64StringValue(data.ToMemory().Span);
                break;
            case Enum member:
                writer.WriteString(name, member.ToString());
                break;
            default:
                throw new NotSupportedException($"Property '{name}' is a {value.GetType()}, which the Table service cannot store.");
        }
    }

    private static void Annotate(Utf8JsonWriter writer, string name, EdmType type)
    {
        // The service refuses longer names: let it say so.
        Span<char> annotation = name.Length <= LongestPropertyName
            ? stackalloc char[LongestPropertyName + PropertyName.TypeSuffix.Length]
            : new char[name.Length + PropertyName.TypeSuffix.Length];
        name.CopyTo(annotation);
        PropertyName.TypeSuffix.CopyTo(annotation[name.Length..]);
        writer.WriteString(annotation[..(name.Length + PropertyName.TypeSuffix.Length)], type.Utf8Name());
        writer.WritePropertyName(name);
    }
}
