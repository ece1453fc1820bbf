using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>The types that JSON alone cannot tell, and which are therefore annotated.</summary>
internal enum EdmType
{
    /// <summary>String, Boolean, Int32, or a number with a fraction: what the JSON says.</summary>
    Plain,
    Int64,
    Double,
    DateTime,
    Guid,
    Binary,
}

internal static class EdmTypes
{
    /// <summary>The value of the annotation.</summary>
    public static ReadOnlySpan<byte> Utf8Name(this EdmType type) =>
        type switch
        {
            EdmType.Int64 => "Edm.Int64"u8,
            EdmType.Double => "Edm.Double"u8,
            EdmType.DateTime => "Edm.DateTime"u8,
            EdmType.Guid => "Edm.Guid"u8,
            EdmType.Binary => "Edm.Binary"u8,
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };

    /// <summary>The type that the annotation at which the reader stands names.</summary>
    public static EdmType Read(ref Utf8JsonReader reader)
    {
        for (var type = EdmType.Int64; type <= EdmType.Binary; type++)
        {
            if (reader.ValueTextEquals(type.Utf8Name()))
                return type;
        }

        return EdmType.Plain;
    }
}
