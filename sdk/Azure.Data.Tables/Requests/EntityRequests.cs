using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Requests about the entities of one table.</summary>
internal sealed class EntityRequests(TableConnection connection, string table)
{
    public HttpMessage Add(ITableEntity entity)
    {
        var message = connection.CreateMessage(RequestMethod.Post, table);
        message.Request.Headers.SetValue("Prefer", "return-no-content");
        JsonBody.Set(message.Request, EntityJson.Write(entity));
        return message;
    }

    public HttpMessage Get(string partitionKey, string rowKey, string select, ResponseClassifier accepted)
    {
        var message = connection.CreateMessage(RequestMethod.Get, EntityPath.OfEntity(table, partitionKey, rowKey), accepted);
        QueryParameters.Append(message.Request.Uri, filter: null, pageSize: null, select);
        return message;
    }

    /// <summary>With <paramref name="ifMatch"/> an update of what exists; without, an upsert. Nothing else tells them apart.</summary>
    public HttpMessage Write(ITableEntity entity, TableUpdateMode mode, ETag? ifMatch)
    {
        var message = connection.CreateMessage(VerbOf(mode), EntityPath.OfEntity(table, entity.PartitionKey, entity.RowKey));
        if (ifMatch is { } tag)
            message.Request.Headers.SetValue(HttpHeader.Names.IfMatch, tag.ToString());
        JsonBody.Set(message.Request, EntityJson.Write(entity));
        return message;
    }

    public HttpMessage Delete(string partitionKey, string rowKey, ETag ifMatch)
    {
        var message = connection.CreateMessage(RequestMethod.Delete, EntityPath.OfEntity(table, partitionKey, rowKey), Accepted.NotFound);
        message.Request.Headers.SetValue(HttpHeader.Names.IfMatch, (ifMatch == default ? ETag.All : ifMatch).ToString());
        return message;
    }

    public HttpMessage Query(string filter, int? pageSize, string select, ContinuationToken next)
    {
        var message = connection.CreateMessage(RequestMethod.Get, EntityPath.OfEntities(table));
        QueryParameters.Append(message.Request.Uri, filter, pageSize, select);
        next?.AppendTo(message.Request.Uri);
        return message;
    }

    internal static RequestMethod VerbOf(TableUpdateMode mode) =>
        mode switch
        {
            TableUpdateMode.Merge => RequestMethod.Patch,
            TableUpdateMode.Replace => RequestMethod.Put,
            _ => throw new ArgumentException($"Unexpected value for {nameof(mode)}: {mode}", nameof(mode)),
        };
}
