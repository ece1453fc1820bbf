using System.Collections.Concurrent;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>How the entities of one class are written and read. Found out once per class and process.</summary>
internal abstract class EntityShape
{
    private static readonly ConcurrentDictionary<Type, EntityShape> Known = new();

    public static EntityShape Of(Type type) => Known.GetOrAdd(type, Make);

    /// <summary>Writes everything but the keys, Timestamp and ETag.</summary>
    public abstract void WriteProperties(Utf8JsonWriter writer, ITableEntity entity);

    public abstract ITableEntity Create();

    /// <summary>Takes the value at which the reader stands; <paramref name="type"/> is what an annotation before it said.</summary>
    public abstract void ReadProperty(ref Utf8JsonReader reader, ITableEntity entity, string name, EdmType type);

    /// <summary>An annotation came after its property.</summary>
    public abstract void Retype(ITableEntity entity, string name, EdmType type);

    private static EntityShape Make(Type type)
    {
        if (type == typeof(TableEntity))
            return new DictionaryShape();
        if (!type.IsClass || type.IsAbstract)
            throw new NotSupportedException($"{type} cannot be an entity: it must be a class that can be made.");
        return (EntityShape)Activator.CreateInstance(typeof(ClassShape<>).MakeGenericType(type));
    }
}
