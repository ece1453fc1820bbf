namespace BackOffice.Bot.Delivery;

/// <summary>The person has no chat with the bot (yet); what waits for them is sent when they open one.</summary>
internal sealed class UnreachableChatException(string message) : Exception(message);
