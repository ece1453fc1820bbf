using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables;

/// <summary>A connection for each kind of credential.</summary>
internal static class TableConnections
{
    private const string StorageScope = "https://storage.azure.com/.default";

    public static TableConnection FromConnectionString(string connectionString, TableClientOptions options)
    {
        var parsed = TableConnectionString.Parse(connectionString);
        var endpoint = TableEndpoint.Parse(parsed.Endpoint) with { AccountName = parsed.AccountName };
        return new TableConnection(endpoint, options, parsed.Sas is { } sas ? new SasPolicy(sas) : new SharedKeyPolicy(parsed.Key), parsed.Key);
    }

    public static TableConnection WithKey(TableEndpoint endpoint, TableSharedKeyCredential key, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(key);
        return new TableConnection(endpoint, options, new SharedKeyPolicy(key), key);
    }

    /// <exception cref="ArgumentException">The address would carry the signature in clear over a network.</exception>
    public static TableConnection WithSas(TableEndpoint endpoint, AzureSasCredential sas, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(sas);
        if (endpoint.Service.Scheme != Uri.UriSchemeHttps && !endpoint.Service.IsLoopback)
            throw new ArgumentException("A shared access signature can only be used over HTTPS.", nameof(endpoint));
        return new TableConnection(endpoint, options, new SasPolicy(sas));
    }

    /// <summary>A signature in the address's query is used as the credential; without one requests are anonymous.</summary>
    public static TableConnection FromAddress(TableEndpoint endpoint, TableClientOptions options) =>
        endpoint.Sas is { } sas ? WithSas(endpoint, new AzureSasCredential(sas), options) : new TableConnection(endpoint, options, authentication: null);

    /// <exception cref="ArgumentException">The token would be sent in clear.</exception>
    public static TableConnection WithToken(TableEndpoint endpoint, TokenCredential credential, TableClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(credential);
        if (endpoint.Service.Scheme != Uri.UriSchemeHttps)
            throw new ArgumentException("A token can only be used over HTTPS.", nameof(endpoint));
        return new TableConnection(endpoint, options, new BearerTokenAuthenticationPolicy(credential, StorageScope));
    }
}
