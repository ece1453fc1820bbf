using Microsoft.Bot.Connector.Http;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>The service of Teams, spoken to by HTTP.</summary>
public class TeamsConnectorClient : ITeamsConnectorClient
{
    private readonly HttpClient httpClient;
    private readonly bool disposeHttpClient;

    /// <inheritdoc cref="ConnectorClient(Uri, ServiceClientCredentials, HttpClient, bool)"/>
    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        BaseUri = baseUri;
        Credentials = credentials;
        httpClient = customHttpClient ?? SharedHttp.Client;
        this.disposeHttpClient = disposeHttpClient && customHttpClient != null;
        Teams = new TeamsOperations(this);
    }

    public Uri BaseUri { get; set; }

    public JsonSerializerSettings SerializationSettings => ProtocolJson.Settings;

    public JsonSerializerSettings DeserializationSettings => ProtocolJson.Settings;

    public ServiceClientCredentials Credentials { get; }

    public virtual ITeamsOperations Teams { get; }

    internal ServiceCall Call => new(httpClient, BaseUri, Credentials);

    void IDisposable.Dispose()
    {
        if (disposeHttpClient)
            httpClient.Dispose();
    }
}
