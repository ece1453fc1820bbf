using Microsoft.Bot.Connector.Http;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>A channel's service, spoken to by HTTP. Cheap to make: connections and serializer belong to the process.</summary>
public class ConnectorClient : IConnectorClient
{
    private readonly HttpClient httpClient;
    private readonly bool disposeHttpClient;

    /// <param name="baseUri">The service URL that came with an activity.</param>
    /// <param name="credentials">Puts the token on each request; null for none.</param>
    /// <param name="customHttpClient">Null for the one that the process shares.</param>
    /// <param name="disposeHttpClient">Whether the given HTTP client goes with this one.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        BaseUri = baseUri;
        Credentials = credentials;
        httpClient = customHttpClient ?? SharedHttp.Client;
        this.disposeHttpClient = disposeHttpClient && customHttpClient != null;
        Conversations = new Conversations(this);
    }

    public Uri BaseUri { get; set; }

    /// <summary>Gets the settings that every client shares: not to be changed.</summary>
    public JsonSerializerSettings SerializationSettings => ProtocolJson.Settings;

    /// <summary>Gets the settings that every client shares: not to be changed.</summary>
    public JsonSerializerSettings DeserializationSettings => ProtocolJson.Settings;

    public ServiceClientCredentials Credentials { get; }

    public virtual IConversations Conversations { get; }

    internal HttpClient HttpClient => httpClient;

    internal ServiceCall Call => new(httpClient, BaseUri, Credentials);

    void IDisposable.Dispose()
    {
        if (disposeHttpClient)
            httpClient.Dispose();
    }
}
