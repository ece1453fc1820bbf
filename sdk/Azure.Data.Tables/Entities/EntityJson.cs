using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>Entities as the Table service's JSON (minimal metadata).</summary>
internal static class EntityJson
{
    private const int UsualEntityBytes = 1024;

    // No page shows this JSON as markup, and plain text is shorter than escapes.
    private static readonly JsonWriterOptions WriterOptions =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static ReadOnlyMemory<byte> Write(ITableEntity entity)
    {
        var buffer = new ArrayBufferWriter<byte>(UsualEntityBytes);
        using var writer = CreateWriter(buffer);
        Write(writer, entity);
        return buffer.WrittenMemory;
    }

    public static Utf8JsonWriter CreateWriter(IBufferWriter<byte> buffer) => new(buffer, WriterOptions);

    public static void Write(Utf8JsonWriter writer, ITableEntity entity)
    {
        writer.WriteStartObject();
        writer.WriteString("PartitionKey"u8, entity.PartitionKey);
        writer.WriteString("RowKey"u8, entity.RowKey);
        EntityShape.Of(entity.GetType()).WriteProperties(writer, entity);
        writer.WriteEndObject();
        writer.Flush();
    }

    public static T ReadOne<T>(BinaryData json)
    {
        var reader = new Utf8JsonReader(json.ToMemory().Span);
        reader.Read();
        return (T)ReadEntity(ref reader, EntityShape.Of(typeof(T)), new PropertyNames());
    }

    /// <summary>The entities of <c>{"value":[…]}</c>.</summary>
    public static List<T> ReadPage<T>(BinaryData json)
    {
        var shape = EntityShape.Of(typeof(T));
        var names = new PropertyNames();
        var entities = new List<T>();
        var reader = new Utf8JsonReader(json.ToMemory().Span);
        if (!JsonValues.MoveToArray(ref reader, "value"u8))
            return entities;
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            entities.Add((T)ReadEntity(ref reader, shape, names));
        return entities;
    }

    private static ITableEntity ReadEntity(ref Utf8JsonReader reader, EntityShape shape, PropertyNames names)
    {
        var entity = shape.Create();
        string typedName = null;
        var type = EdmType.Plain;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = names.Read(ref reader);
            reader.Read();
            if (name.AnnotatedProperty is { } annotated)
            {
                (typedName, type) = (annotated, EdmTypes.Read(ref reader));
                shape.Retype(entity, annotated, type);
            }
            else if (name.IsMetadata)
            {
                reader.Skip();
            }
            else
            {
                ReadProperty(ref reader, shape, entity, name.Text, typedName == name.Text ? type : EdmType.Plain);
            }
        }

        return entity;
    }

    private static void ReadProperty(ref Utf8JsonReader reader, EntityShape shape, ITableEntity entity, string name, EdmType type)
    {
        switch (name)
        {
            case PropertyName.PartitionKey:
                entity.PartitionKey = reader.GetString();
                break;
            case PropertyName.RowKey:
                entity.RowKey = reader.GetString();
                break;
            case PropertyName.Timestamp:
                // Not annotated by minimal metadata; null when a selection named it and the entity lacks it.
                entity.Timestamp = reader.TokenType == JsonTokenType.Null ? null : EdmReader.ReadDateTime(ref reader);
                break;
            case PropertyName.ETag:
                entity.ETag = reader.GetString() is { } tag ? new ETag(tag) : default;
                break;
            default:
                shape.ReadProperty(ref reader, entity, name, type);
                break;
        }
    }
}
