using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Requests about tables.</summary>
internal static class TableRequests
{
    private const string NextTableHeader = "x-ms-continuation-NextTableName";

    public static HttpMessage Create(TableConnection connection, string table, ResponseClassifier accepted = null)
    {
        var message = connection.CreateMessage(RequestMethod.Post, EntityPath.Tables, accepted);
        JsonBody.Set(message.Request, WriteName(table));
        message.Request.Headers.SetValue("Prefer", "return-no-content");
        return message;
    }

    public static HttpMessage Delete(TableConnection connection, string table) =>
        connection.CreateMessage(RequestMethod.Delete, EntityPath.OfTable(table), Accepted.NotFound);

    public static HttpMessage Query(TableConnection connection, string filter, int? pageSize, string nextTable)
    {
        var message = connection.CreateMessage(RequestMethod.Get, EntityPath.Tables);
        QueryParameters.Append(message.Request.Uri, filter, pageSize, select: null);
        if (nextTable is not null)
            message.Request.Uri.AppendQuery("NextTableName", nextTable, escapeValue: true);
        return message;
    }

    /// <returns>Null after the last page.</returns>
    public static string NextTable(Response response) => response.Headers.TryGetValue(NextTableHeader, out var next) ? next : null;

    private static ReadOnlyMemory<byte> WriteName(string table)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        using var writer = EntityJson.CreateWriter(buffer);
        writer.WriteStartObject();
        writer.WriteString("TableName"u8, table);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
