using Azure.Core;

namespace Azure.Data.Tables;

internal sealed class EntityQuery<T>(
    TableConnection connection, EntityRequests requests, string filter, int? maxPerPage, IEnumerable<string> select)
    : PagedQuery<T>(connection, "TableClient.Query", maxPerPage)
{
    private readonly string _select = Selection.Of(select);

    protected override HttpMessage Create(string continuationToken, int? pageSize) =>
        requests.Query(filter, pageSize, _select, ContinuationToken.Parse(continuationToken));

    protected override Page<T> Read(Response response) =>
        Page<T>.FromValues(EntityJson.ReadPage<T>(response.Content), ContinuationToken.From(response)?.ToString(), response);
}
