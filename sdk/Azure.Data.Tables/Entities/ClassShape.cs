using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.Serialization;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>
/// A class of the caller: its public properties. <c>[IgnoreDataMember]</c> leaves one out, <c>[DataMember(Name = …)]</c> gives it another name.
/// </summary>
internal sealed class ClassShape<T> : EntityShape
    where T : class, ITableEntity
{
    // These four are reached through the interface, so that a class may implement them explicitly.
    private static readonly string[] SystemProperties =
        [nameof(ITableEntity.PartitionKey), nameof(ITableEntity.RowKey), nameof(ITableEntity.Timestamp), nameof(ITableEntity.ETag)];

    private readonly EntityProperty<T>[] _properties = [.. Properties()];
    private readonly Dictionary<string, EntityProperty<T>> _byName;
    private readonly Func<T> _create = Constructor();

    public ClassShape() => _byName = _properties.ToDictionary(property => property.Name, StringComparer.Ordinal);

    public override void WriteProperties(Utf8JsonWriter writer, ITableEntity entity)
    {
        foreach (var property in _properties)
            property.Write(writer, (T)entity);
    }

    public override ITableEntity Create() =>
        _create is null ? throw new MissingMethodException($"{typeof(T)} has no parameterless constructor, so it can be written but not read.") : _create();

    public override void ReadProperty(ref Utf8JsonReader reader, ITableEntity entity, string name, EdmType type)
    {
        if (_byName.TryGetValue(name, out var property))
            property.Read(ref reader, (T)entity);
    }

    public override void Retype(ITableEntity entity, string name, EdmType type)
    {
        // The class knew the type when the value was read.
    }

    private static IEnumerable<EntityProperty<T>> Properties() =>
        typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0
                && !SystemProperties.Contains(property.Name, StringComparer.Ordinal)
                && !property.IsDefined(typeof(IgnoreDataMemberAttribute)))
            .Select(property => EntityProperty<T>.Of(property, StoredName.Of(property)));

    private static Func<T> Constructor() =>
        typeof(T).GetConstructor(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance, Type.EmptyTypes) is { } constructor
            ? Expression.Lambda<Func<T>>(Expression.New(constructor)).Compile()
            : null;
}
