namespace Microsoft.Bot.Builder;

/// <summary>Under which names the published packages keep their own things in the turn's state.</summary>
internal static class TurnStateKeys
{
    internal const string InvokeResponse = "BotFrameworkAdapter.InvokeResponse";
    internal const string OAuthScope = "Microsoft.Bot.Builder.BotAdapter.OAuthScope";
}
