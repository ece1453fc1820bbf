using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace BackOffice.Playground.GraphEmulator.Users;

/// <summary>What a request asks of the list of users.</summary>
internal sealed record UserQuery(
    Predicate<EmulatedUser> Filter, Predicate<EmulatedUser> Search, string? OrderBy, IReadOnlyCollection<string> Select, int Top, int Skipped, bool Count)
{
    private const int DefaultTop = 100;
    private const int MostTop = 999;

    /// <exception cref="GraphErrorException">Graph would refuse the request.</exception>
    public static UserQuery Read(HttpRequest request)
    {
        var query = request.Query;
        if (query.ContainsKey("$skip"))
            throw GraphErrorException.BadRequest("'$skip' is not supported by the service.", "Request_UnsupportedQuery");
        var search = query["$search"].ToString();
        var isAdvanced = string.Equals(request.Headers["ConsistencyLevel"], "eventual", StringComparison.OrdinalIgnoreCase);
        if (search.Length > 0 && !isAdvanced)
            throw GraphErrorException.BadRequest(
                "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
                "Request_UnsupportedQuery");
        var filter = query["$filter"].ToString();
        return new(
            filter.Length == 0 ? _ => true : UserFilter.Parse(filter),
            search.Length == 0 ? _ => true : UserSearch.Parse(search),
            query["$orderby"].FirstOrDefault(),
            ReadSelect(request),
            ReadTop(query["$top"].FirstOrDefault()),
            int.TryParse(query["$skiptoken"], NumberStyles.None, CultureInfo.InvariantCulture, out var skipped) ? skipped : 0,
            isAdvanced && query["$count"] == "true");
    }

    public static IReadOnlyCollection<string> ReadSelect(HttpRequest request) =>
        request.Query["$select"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public IReadOnlyList<EmulatedUser> Apply(IEnumerable<EmulatedUser> users)
    {
        var found = users.Where(user => Filter(user) && Search(user));
        if (OrderBy is null)
            return [.. found];
        var words = OrderBy.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is [_, "desc"] ? [.. found.OrderByDescending(Key, StringComparer.OrdinalIgnoreCase)] : [.. found.OrderBy(Key, StringComparer.OrdinalIgnoreCase)];
        string? Key(EmulatedUser user) => user.ToJson([words[0]])[words[0]]?.ToString();
    }

    private static int ReadTop(string? top) => top switch
    {
        null => DefaultTop,
        _ when int.TryParse(top, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostTop => number,
        _ => throw GraphErrorException.BadRequest($"Invalid page size specified: '{top}'. Must be between 1 and {MostTop} inclusive.", "Request_UnsupportedQuery"),
    };
}
