using System.Buffers;
using System.Text;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>
/// All actions as one multipart body, written into one buffer. Lines end in CRLF; the addresses inside are absolute; only the outer request is signed.
/// </summary>
internal static class TransactionRequest
{
    private const int UsualActionBytes = 1024;

    public static HttpMessage Create(TableConnection connection, string table, IReadOnlyList<TableTransactionAction> actions)
    {
        var message = connection.CreateMessage(RequestMethod.Post, EntityPath.Batch);
        // Unique for each request, which is all that a boundary needs.
        var id = message.Request.ClientRequestId;
        message.Request.Headers.SetValue(HttpHeader.Names.ContentType, $"multipart/mixed; boundary=batch_{id}");
        message.Request.Content = RequestContent.Create(Write(connection, table, actions, id));
        return message;
    }

    private static ReadOnlyMemory<byte> Write(TableConnection connection, string table, IReadOnlyList<TableTransactionAction> actions, string id)
    {
        var buffer = new ArrayBufferWriter<byte>(UsualActionBytes * actions.Count);
        using var json = EntityJson.CreateWriter(buffer);
        Append(buffer, $"--batch_{id}\r\nContent-Type: multipart/mixed; boundary=changeset_{id}\r\n\r\n");
        for (var index = 0; index < actions.Count; index++)
        {
            Append(buffer, $"--changeset_{id}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n");
            AppendHead(buffer, connection.AddressOf(PathOf(actions[index], table)), actions[index], index);
            if (actions[index].ActionType != TableTransactionActionType.Delete)
            {
                json.Reset(buffer);
                EntityJson.Write(json, actions[index].Entity);
            }

            buffer.Write("\r\n"u8);
        }

        Append(buffer, $"--changeset_{id}--\r\n--batch_{id}--\r\n");
        return buffer.WrittenMemory;
    }

    private static void AppendHead(ArrayBufferWriter<byte> buffer, Uri address, TableTransactionAction action, int index)
    {
        Append(
            buffer,
            $"{VerbOf(action.ActionType)} {address.AbsoluteUri} HTTP/1.1\r\nContent-ID: {index}\r\n"
            + "Accept: application/json;odata=minimalmetadata\r\nDataServiceVersion: 3.0;\r\n");
        if (ConditionOf(action) is { } condition)
            Append(buffer, $"If-Match: {condition}\r\n");
        if (action.ActionType == TableTransactionActionType.Add)
            buffer.Write("Prefer: return-no-content\r\n"u8);
        if (action.ActionType != TableTransactionActionType.Delete)
            buffer.Write("Content-Type: application/json\r\n"u8);
        buffer.Write("\r\n"u8);
    }

    private static string PathOf(TableTransactionAction action, string table) =>
        action.ActionType == TableTransactionActionType.Add ? table : EntityPath.OfEntity(table, action.Entity.PartitionKey, action.Entity.RowKey);

    private static string VerbOf(TableTransactionActionType type) =>
        type switch
        {
            TableTransactionActionType.Add => "POST",
            TableTransactionActionType.Delete => "DELETE",
            TableTransactionActionType.UpdateReplace or TableTransactionActionType.UpsertReplace => "PUT",
            TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpsertMerge => "PATCH",
            _ => throw new InvalidOperationException($"Unknown transaction action {type}."),
        };

    private static string ConditionOf(TableTransactionAction action) =>
        action.ActionType switch
        {
            TableTransactionActionType.Delete => (action.ETag == default ? ETag.All : action.ETag).ToString(),
            TableTransactionActionType.UpdateMerge or TableTransactionActionType.UpdateReplace when action.ETag != default => action.ETag.ToString(),
            _ => null,
        };

    private static void Append(ArrayBufferWriter<byte> buffer, string text) => Encoding.UTF8.GetBytes(text, buffer);
}
