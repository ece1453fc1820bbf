using System.Net;

namespace Azure.Data.Tables;

/// <summary>
/// An address taken apart. The service names the account in the host (<c>https://ACCOUNT.table.core.windows.net/TABLE</c>),
/// the emulator in the path (<c>http://127.0.0.1:10002/ACCOUNT/TABLE</c>).
/// </summary>
internal sealed record TableEndpoint(Uri Service, string AccountName, string TableName, string Sas)
{
    public static TableEndpoint Parse(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var segments = address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var accountSegments = IsPathStyle(address) ? Math.Min(segments.Length, 1) : 0;
        var account = accountSegments > 0 ? segments[0] : address.Host.Split('.')[0];
        var service = new UriBuilder(address) { Path = accountSegments > 0 ? segments[0] : "/", Query = string.Empty, Fragment = string.Empty };
        return new TableEndpoint(
            service.Uri,
            account,
            segments.Length > accountSegments ? segments[accountSegments] : null,
            address.Query.Length > 1 ? address.Query[1..] : null);
    }

    /// <summary>An address, or a host name of one label as container networks have it.</summary>
    private static bool IsPathStyle(Uri address) =>
        address.IsLoopback || IPAddress.TryParse(address.Host, out _) || !address.Host.Contains('.', StringComparison.Ordinal);
}
