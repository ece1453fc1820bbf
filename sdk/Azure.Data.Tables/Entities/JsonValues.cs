using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>Walks replies of the service without making a document of them.</summary>
internal static class JsonValues
{
    /// <summary>Moves to the start of the array that a property of the outermost object holds; false when there is none.</summary>
    public static bool MoveToArray(ref Utf8JsonReader reader, ReadOnlySpan<byte> property)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(property);
            reader.Read();
            if (found)
                return reader.TokenType == JsonTokenType.StartArray;
            reader.Skip();
        }

        return false;
    }
}
