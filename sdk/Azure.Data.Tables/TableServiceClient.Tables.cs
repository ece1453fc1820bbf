using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <content>Creation and deletion of tables.</content>
public partial class TableServiceClient
{
    /// <summary>Fails with 409 where the table exists.</summary>
    public virtual Response<TableItem> CreateTable(string tableName, CancellationToken cancellationToken = default)
    {
        using var message = TableRequests.Create(_connection, tableName);
        return CreatedTable.From(_connection.Send("TableServiceClient.CreateTable", message, cancellationToken), tableName);
    }

    /// <inheritdoc cref="CreateTable"/>
    public virtual async Task<Response<TableItem>> CreateTableAsync(string tableName, CancellationToken cancellationToken = default)
    {
        using var message = TableRequests.Create(_connection, tableName);
        var response = await _connection.SendAsync("TableServiceClient.CreateTable", message, cancellationToken).ConfigureAwait(false);
        return CreatedTable.From(response, tableName);
    }

    /// <summary>The same answer where the table exists; its raw status then is 409.</summary>
    public virtual Response<TableItem> CreateTableIfNotExists(string tableName, CancellationToken cancellationToken = default)
    {
        using var message = TableRequests.Create(_connection, tableName, Accepted.Conflict);
        return CreatedTable.OrExisting(_connection.Send("TableServiceClient.CreateTableIfNotExists", message, cancellationToken), tableName);
    }

    /// <inheritdoc cref="CreateTableIfNotExists"/>
    public virtual async Task<Response<TableItem>> CreateTableIfNotExistsAsync(string tableName, CancellationToken cancellationToken = default)
    {
        using var message = TableRequests.Create(_connection, tableName, Accepted.Conflict);
        var response = await _connection.SendAsync("TableServiceClient.CreateTableIfNotExists", message, cancellationToken).ConfigureAwait(false);
        return CreatedTable.OrExisting(response, tableName);
    }

    /// <summary>No failure where there is no table: the status then is 404.</summary>
    public virtual Response DeleteTable(string tableName, CancellationToken cancellationToken = default)
    {
        using var message = TableRequests.Delete(_connection, tableName);
        return _connection.Send("TableServiceClient.DeleteTable", message, cancellationToken);
    }

    /// <inheritdoc cref="DeleteTable"/>
    public virtual async Task<Response> DeleteTableAsync(string tableName, CancellationToken cancellationToken = default)
    {
        using var message = TableRequests.Delete(_connection, tableName);
        return await _connection.SendAsync("TableServiceClient.DeleteTable", message, cancellationToken).ConfigureAwait(false);
    }
}
