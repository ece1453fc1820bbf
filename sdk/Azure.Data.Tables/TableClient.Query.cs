using System.Linq.Expressions;

namespace Azure.Data.Tables;

/// <content>Queries. Answers come sorted by partition key, then row key.</content>
public partial class TableClient
{
    /// <summary>An OData filter with the values quoted and escaped, e.g. <c>$"PartitionKey eq {partition} and RowKey ge {from}"</c>.</summary>
    /// <exception cref="ArgumentException">A value is null or of a type that has no literal.</exception>
    public static string CreateQueryFilter(FormattableString filter) => InterpolatedFilter.Write(filter);

    /// <summary>An OData filter from a comparison of properties with values.</summary>
    /// <exception cref="NotSupportedException">The service has no such operation.</exception>
    public static string CreateQueryFilter<T>(Expression<Func<T, bool>> filter) => ExpressionFilter.Write(filter);

    /// <param name="filter">An OData filter; null for all entities.</param>
    /// <param name="maxPerPage">The size of a page, not of the whole: at most 1,000.</param>
    /// <param name="select">The properties to read; null for all. Keys and Timestamp are not read unless named.</param>
    /// <param name="cancellationToken">Ends the wait, retries included.</param>
    /// <typeparam name="T">The class of the entities.</typeparam>
    public virtual Pageable<T> Query<T>(
        string filter = null, int? maxPerPage = null, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        new QueryPages<T>(new EntityQuery<T>(_connection, _requests, filter, maxPerPage, select), cancellationToken);

    /// <inheritdoc cref="Query{T}(string, int?, IEnumerable{string}, CancellationToken)"/>
    public virtual Pageable<T> Query<T>(
        Expression<Func<T, bool>> filter, int? maxPerPage = null, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        Query<T>(CreateQueryFilter(filter), maxPerPage, select, cancellationToken);

    /// <inheritdoc cref="Query{T}(string, int?, IEnumerable{string}, CancellationToken)"/>
    public virtual AsyncPageable<T> QueryAsync<T>(
        string filter = null, int? maxPerPage = null, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        new AsyncQueryPages<T>(new EntityQuery<T>(_connection, _requests, filter, maxPerPage, select), cancellationToken);

    /// <inheritdoc cref="Query{T}(string, int?, IEnumerable{string}, CancellationToken)"/>
    public virtual AsyncPageable<T> QueryAsync<T>(
        Expression<Func<T, bool>> filter, int? maxPerPage = null, IEnumerable<string> select = null, CancellationToken cancellationToken = default)
        where T : class, ITableEntity =>
        QueryAsync<T>(CreateQueryFilter(filter), maxPerPage, select, cancellationToken);
}
