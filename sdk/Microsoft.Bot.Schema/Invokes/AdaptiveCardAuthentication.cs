namespace Microsoft.Bot.Schema;

/// <summary>The token that comes with a press of a button, after a sign-in.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
    public AdaptiveCardAuthentication()
    {
    }
}
