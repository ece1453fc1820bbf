namespace Azure.Data.Tables;

/// <summary>One write of a transaction. All actions of a transaction share a partition key, and name an entity once.</summary>
public class TableTransactionAction
{
    /// <summary>An action without a condition on the version of the entity.</summary>
    public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity)
        : this(actionType, entity, default)
    {
    }

    /// <summary>An action on the version that <paramref name="etag"/> names.</summary>
    /// <param name="actionType">What to do.</param>
    /// <param name="entity">The entity; a delete reads only its keys.</param>
    /// <param name="etag">
    /// Sent as If-Match by updates and deletes. An update without it carries no condition at all, so that the service treats it as an upsert:
    /// give <see cref="Azure.ETag.All"/> where the entity must exist.
    /// </param>
    public TableTransactionAction(TableTransactionActionType actionType, ITableEntity entity, ETag etag = default)
    {
        ActionType = actionType;
        Entity = entity;
        ETag = etag;
    }

    public TableTransactionActionType ActionType { get; }

    public ITableEntity Entity { get; }

    public ETag ETag { get; }
}
