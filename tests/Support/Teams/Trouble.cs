namespace BackOffice.Support.Teams;

/// <summary>What the connector can be told to do instead of its work.</summary>
public abstract record Trouble
{
    private Trouble()
    {
    }

    /// <summary>429: too many messages in this chat.</summary>
    public sealed record Throttled(int RetryAfterSeconds) : Trouble;

    /// <summary>403 BotNotInConversationRoster: the person removed or blocked the bot.</summary>
    public sealed record Blocked : Trouble;

    /// <summary>404: no such conversation any more.</summary>
    public sealed record Gone : Trouble;

    /// <summary>500 or 502, as gateways answer; nothing was delivered.</summary>
    public sealed record Broken(int Status = 502) : Trouble;

    /// <summary>No answer until the connector is released or the caller gives up.</summary>
    /// <param name="Delivered">The message arrives in the chat all the same: only the answer is missing.</param>
    public sealed record Silent(bool Delivered = false) : Trouble;
}
