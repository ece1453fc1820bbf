namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that speak for one bot.</summary>
internal sealed class ChannelConnectorFactory(
    string appId,
    ChannelTrust trust,
    ServiceClientCredentialsFactory credentialFactory,
    IHttpClientFactory httpClientFactory) : ConnectorFactory
{
    public override async Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var credentials = await credentialFactory.CreateCredentialsAsync(
            appId,
            audience ?? trust.OAuthScope,
            trust.LoginUrl,
            trust.ValidateAuthority,
            cancellationToken);
        return new ConnectorClient(new Uri(serviceUrl), credentials, httpClientFactory?.CreateClient(), disposeHttpClient: false);
    }
}
