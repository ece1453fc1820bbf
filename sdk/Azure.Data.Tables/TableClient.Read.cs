namespace Azure.Data.Tables;

/// <content>Point reads.</content>
public partial class TableClient
{
    /// <summary>Fails with 404 where there is no such entity.</summary>
    /// <param name="partitionKey">The partition key.</param>
    /// <param name="rowKey">The row key.</param>
    /// <param name="select">The properties to read; null for all. Keys and Timestamp are not read unless named.</param>
    /// <param name="cancellationToken">Ends the wait, retries included.</param>
    /// <typeparam name="T">The class of the entity.</typeparam>
    public virtual Response<T> GetEntity<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        CheckKeys(partitionKey, rowKey);
        using var message = _requests.Get(partitionKey, rowKey, Selection.Of(select), accepted: null);
        return Found<T>(_connection.Send("TableClient.GetEntity", message, cancellationToken));
    }

    /// <inheritdoc cref="GetEntity{T}"/>
    public virtual async Task<Response<T>> GetEntityAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        CheckKeys(partitionKey, rowKey);
        using var message = _requests.Get(partitionKey, rowKey, Selection.Of(select), accepted: null);
        return Found<T>(await _connection.SendAsync("TableClient.GetEntity", message, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Has no value where there is no such entity, or no such table.</summary>
    /// <inheritdoc cref="GetEntity{T}"/>
    public virtual NullableResponse<T> GetEntityIfExists<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        CheckKeys(partitionKey, rowKey);
        using var message = _requests.Get(partitionKey, rowKey, Selection.Of(select), Accepted.NotFound);
        return FoundOrNot<T>(_connection.Send("TableClient.GetEntityIfExists", message, cancellationToken));
    }

    /// <inheritdoc cref="GetEntityIfExists{T}"/>
    public virtual async Task<NullableResponse<T>> GetEntityIfExistsAsync<T>(
        string partitionKey, string rowKey, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity
    {
        CheckKeys(partitionKey, rowKey);
        using var message = _requests.Get(partitionKey, rowKey, Selection.Of(select), Accepted.NotFound);
        return FoundOrNot<T>(await _connection.SendAsync("TableClient.GetEntityIfExists", message, cancellationToken).ConfigureAwait(false));
    }

    private static Response<T> Found<T>(Response response) => Response.FromValue(EntityJson.ReadOne<T>(response.Content), response);

    private static NullableResponse<T> FoundOrNot<T>(Response response) =>
        response.Status == 404 ? new NoEntity<T>(response) : Found<T>(response);

    private static void CheckKeys(string partitionKey, string rowKey)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
    }
}
