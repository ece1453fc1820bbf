using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>A property of an entity class, read and written through delegates made once.</summary>
internal abstract class EntityProperty<TEntity>(string name)
{
    public string Name { get; } = name;

    public abstract void Write(Utf8JsonWriter writer, TEntity entity);

    public abstract void Read(ref Utf8JsonReader reader, TEntity entity);

    /// <exception cref="NotSupportedException">The Table service cannot store a value of the property's type.</exception>
    public static EntityProperty<TEntity> Of(PropertyInfo property, string name)
    {
        var codec = ValueCodecs.For(property.PropertyType)
            ?? throw new NotSupportedException(
                $"Property '{property.Name}' of {typeof(TEntity)} is a {property.PropertyType}, which the Table service cannot store: mark it [IgnoreDataMember].");
        return (EntityProperty<TEntity>)Activator.CreateInstance(
            typeof(EntityProperty<,>).MakeGenericType(typeof(TEntity), property.PropertyType), name, property, codec);
    }
}

internal sealed class EntityProperty<TEntity, TValue>(string name, PropertyInfo property, ValueCodec<TValue> codec) : EntityProperty<TEntity>(name)
{
    private readonly JsonEncodedText _name = Encode(name);
    private readonly JsonEncodedText _annotation = Encode(name + PropertyName.TypeSuffix);
    private readonly Func<TEntity, TValue> _get = property.GetGetMethod()?.CreateDelegate<Func<TEntity, TValue>>();
    private readonly Action<TEntity, TValue> _set = property.GetSetMethod()?.CreateDelegate<Action<TEntity, TValue>>();

    public override void Write(Utf8JsonWriter writer, TEntity entity)
    {
        if (_get is null || _get(entity) is var value && codec.IsAbsent(value))
            return;
        if (codec.Type != EdmType.Plain)
            writer.WriteString(_annotation, codec.Type.Utf8Name());
        writer.WritePropertyName(_name);
        codec.Write(writer, value);
    }

    public override void Read(ref Utf8JsonReader reader, TEntity entity) =>
        _set?.Invoke(entity, reader.TokenType == JsonTokenType.Null ? default : codec.Read(ref reader));

    private static JsonEncodedText Encode(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}
