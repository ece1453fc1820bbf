namespace Azure.Data.Tables;

/// <content>
/// Writes of one entity. The new ETag is in the answer's headers. A write that was retried after a lost reply may meet its own effect
/// (409 on an insert, 412 on an update): the caller decides what that means.
/// </content>
public partial class TableClient
{
    /// <summary>Fails with 409 where the entity exists.</summary>
    public virtual Response AddEntity<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        CheckEntity(entity);
        using var message = _requests.Add(entity);
        return _connection.Send("TableClient.AddEntity", message, cancellationToken);
    }

    /// <inheritdoc cref="AddEntity{T}"/>
    public virtual async Task<Response> AddEntityAsync<T>(T entity, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        CheckEntity(entity);
        using var message = _requests.Add(entity);
        return await _connection.SendAsync("TableClient.AddEntity", message, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Inserts, or writes over what is there, whatever its version.</summary>
    public virtual Response UpsertEntity<T>(T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        CheckEntity(entity);
        using var message = _requests.Write(entity, mode, ifMatch: null);
        return _connection.Send("TableClient.UpsertEntity", message, cancellationToken);
    }

    /// <inheritdoc cref="UpsertEntity{T}"/>
    public virtual async Task<Response> UpsertEntityAsync<T>(
        T entity, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        CheckEntity(entity);
        using var message = _requests.Write(entity, mode, ifMatch: null);
        return await _connection.SendAsync("TableClient.UpsertEntity", message, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Fails with 404 where there is no such entity, and with 412 where it is not the version that <paramref name="ifMatch"/> names.</summary>
    /// <param name="entity">The new state.</param>
    /// <param name="ifMatch">The version that was read; <see cref="ETag.All"/> for any.</param>
    /// <param name="mode">What happens to stored properties that the entity does not name.</param>
    /// <param name="cancellationToken">Ends the wait, retries included.</param>
    /// <typeparam name="T">The class of the entity.</typeparam>
    /// <exception cref="ArgumentException">No ETag is given: without one the service would insert what does not exist.</exception>
    public virtual Response UpdateEntity<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        CheckEntity(entity);
        CheckCondition(ifMatch);
        using var message = _requests.Write(entity, mode, ifMatch);
        return _connection.Send("TableClient.UpdateEntity", message, cancellationToken);
    }

    /// <inheritdoc cref="UpdateEntity{T}"/>
    public virtual async Task<Response> UpdateEntityAsync<T>(
        T entity, ETag ifMatch, TableUpdateMode mode = TableUpdateMode.Merge, CancellationToken cancellationToken = default)
        where T : ITableEntity
    {
        CheckEntity(entity);
        CheckCondition(ifMatch);
        using var message = _requests.Write(entity, mode, ifMatch);
        return await _connection.SendAsync("TableClient.UpdateEntity", message, cancellationToken).ConfigureAwait(false);
    }

    private static void CheckEntity(ITableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        CheckKeys(entity.PartitionKey, entity.RowKey);
    }

    private static void CheckCondition(ETag ifMatch)
    {
        if (ifMatch == default)
            throw new ArgumentException("An update needs an ETag; ETag.All means any version.", nameof(ifMatch));
    }
}
