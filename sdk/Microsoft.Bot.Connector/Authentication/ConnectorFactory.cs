namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients of a channel's service, with the bot's token.</summary>
public abstract class ConnectorFactory
{
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
