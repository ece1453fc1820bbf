using System.Globalization;
using Azure.Core;

namespace Azure.Data.Tables;

internal static class QueryParameters
{
    /// <summary>Adds those that are given, percent-encoded.</summary>
    public static void Append(RequestUriBuilder address, string filter, int? pageSize, string select)
    {
        if (pageSize is { } top)
            address.AppendQuery("$top", top.ToString(CultureInfo.InvariantCulture), escapeValue: false);
        if (!string.IsNullOrEmpty(select))
            address.AppendQuery("$select", select, escapeValue: true);
        if (!string.IsNullOrEmpty(filter))
            address.AppendQuery("$filter", filter, escapeValue: true);
    }
}
