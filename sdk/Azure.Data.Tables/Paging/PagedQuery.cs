using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>A query that is answered in pages.</summary>
internal abstract class PagedQuery<T>(TableConnection connection, string operation, int? maxPerPage)
{
    public Page<T> Get(string continuationToken, int? pageSizeHint, CancellationToken cancellationToken)
    {
        using var message = Create(continuationToken, pageSizeHint ?? maxPerPage);
        return Read(connection.Send(operation, message, cancellationToken));
    }

    public async Task<Page<T>> GetAsync(string continuationToken, int? pageSizeHint, CancellationToken cancellationToken)
    {
        using var message = Create(continuationToken, pageSizeHint ?? maxPerPage);
        return Read(await connection.SendAsync(operation, message, cancellationToken).ConfigureAwait(false));
    }

    protected abstract HttpMessage Create(string continuationToken, int? pageSize);

    protected abstract Page<T> Read(Response response);
}
