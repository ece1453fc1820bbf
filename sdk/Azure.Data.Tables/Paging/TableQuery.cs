using System.Text.Json;
using Azure.Core;
using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

internal sealed class TableQuery(TableConnection connection, string filter, int? maxPerPage)
    : PagedQuery<TableItem>(connection, "TableServiceClient.Query", maxPerPage)
{
    private readonly TableConnection _connection = connection;

    protected override HttpMessage Create(string continuationToken, int? pageSize) =>
        TableRequests.Query(_connection, filter, pageSize, continuationToken);

    protected override Page<TableItem> Read(Response response) =>
        Page<TableItem>.FromValues(ReadTables(response.Content), TableRequests.NextTable(response), response);

    /// <summary><c>{"value":[{"TableName":…}]}</c>.</summary>
    private static List<TableItem> ReadTables(BinaryData json)
    {
        var tables = new List<TableItem>();
        var reader = new Utf8JsonReader(json.ToMemory().Span);
        if (!JsonValues.MoveToArray(ref reader, "value"u8))
            return tables;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("TableName"u8))
                continue;
            reader.Read();
            tables.Add(new TableItem(reader.GetString()));
        }

        return tables;
    }
}
