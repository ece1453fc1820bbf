using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>Writes and reads the values of one type of property.</summary>
internal abstract class ValueCodec<T>(EdmType type)
{
    public EdmType Type { get; } = type;

    public virtual bool IsAbsent(T value) => value is null;

    public abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>The reader stands at a value that is not null.</summary>
    public abstract T Read(ref Utf8JsonReader reader);
}

internal delegate T ReadValue<out T>(ref Utf8JsonReader reader);

internal sealed class PlainCodec<T>(EdmType type, Action<Utf8JsonWriter, T> write, ReadValue<T> read) : ValueCodec<T>(type)
{
    public override void Write(Utf8JsonWriter writer, T value) => write(writer, value);

    public override T Read(ref Utf8JsonReader reader) => read(ref reader);
}

/// <summary>Stored by name.</summary>
internal sealed class EnumCodec<T>() : ValueCodec<T>(EdmType.Plain)
    where T : struct, Enum
{
    public override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(value.ToString());

    public override T Read(ref Utf8JsonReader reader) => Enum.Parse<T>(reader.GetString()!);
}

internal sealed class NullableCodec<T>(ValueCodec<T> inner) : ValueCodec<T?>(inner.Type)
    where T : struct
{
    public override bool IsAbsent(T? value) => !value.HasValue;

    public override void Write(Utf8JsonWriter writer, T? value) => inner.Write(writer, value.GetValueOrDefault());

    public override T? Read(ref Utf8JsonReader reader) => inner.Read(ref reader);
}
