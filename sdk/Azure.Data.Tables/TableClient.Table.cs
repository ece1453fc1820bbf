using Azure.Data.Tables.Models;

namespace Azure.Data.Tables;

/// <content>The table itself.</content>
public partial class TableClient
{
    /// <summary>Fails with 409 where the table exists.</summary>
    public virtual Response<TableItem> Create(CancellationToken cancellationToken = default)
    {
        using var message = TableRequests.Create(_connection, Name);
        return CreatedTable.From(_connection.Send("TableClient.Create", message, cancellationToken), Name);
    }

    /// <inheritdoc cref="Create"/>
    public virtual async Task<Response<TableItem>> CreateAsync(CancellationToken cancellationToken = default)
    {
        using var message = TableRequests.Create(_connection, Name);
        return CreatedTable.From(await _connection.SendAsync("TableClient.Create", message, cancellationToken).ConfigureAwait(false), Name);
    }

    /// <summary>The same answer where the table exists; its raw status then is 409.</summary>
    public virtual Response<TableItem> CreateIfNotExists(CancellationToken cancellationToken = default)
    {
        using var message = TableRequests.Create(_connection, Name, Accepted.Conflict);
        return CreatedTable.OrExisting(_connection.Send("TableClient.CreateIfNotExists", message, cancellationToken), Name);
    }

    /// <inheritdoc cref="CreateIfNotExists"/>
    public virtual async Task<Response<TableItem>> CreateIfNotExistsAsync(CancellationToken cancellationToken = default)
    {
        using var message = TableRequests.Create(_connection, Name, Accepted.Conflict);
        var response = await _connection.SendAsync("TableClient.CreateIfNotExists", message, cancellationToken).ConfigureAwait(false);
        return CreatedTable.OrExisting(response, Name);
    }

    /// <summary>No failure where there is no table: the status then is 404.</summary>
    public virtual Response Delete(CancellationToken cancellationToken = default)
    {
        using var message = TableRequests.Delete(_connection, Name);
        return _connection.Send("TableClient.Delete", message, cancellationToken);
    }

    /// <inheritdoc cref="Delete"/>
    public virtual async Task<Response> DeleteAsync(CancellationToken cancellationToken = default)
    {
        using var message = TableRequests.Delete(_connection, Name);
        return await _connection.SendAsync("TableClient.Delete", message, cancellationToken).ConfigureAwait(false);
    }
}
