namespace Azure.Data.Tables;

/// <summary>Asks for a page when it is come to. A page may be empty with more to follow: only a missing token ends the query.</summary>
internal sealed class QueryPages<T>(PagedQuery<T> query, CancellationToken cancellationToken) : Pageable<T>(cancellationToken)
{
    public override IEnumerable<Page<T>> AsPages(string continuationToken = null, int? pageSizeHint = null)
    {
        do
        {
            var page = query.Get(continuationToken, pageSizeHint, CancellationToken);
            yield return page;
            continuationToken = page.ContinuationToken;
        }
        while (continuationToken is not null);
    }
}
