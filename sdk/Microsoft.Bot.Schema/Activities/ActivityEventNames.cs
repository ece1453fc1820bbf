namespace Microsoft.Bot.Schema;

/// <summary>The names of the events that a bot sends to itself.</summary>
public static class ActivityEventNames
{
    public const string ContinueConversation = "ContinueConversation";
    public const string CreateConversation = "CreateConversation";
}
