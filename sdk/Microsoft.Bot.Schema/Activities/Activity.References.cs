namespace Microsoft.Bot.Schema;

/// <summary>Where an activity comes from, or goes to.</summary>
public partial class Activity
{
    /// <summary>Where this activity was said: enough to answer it later.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = IdForReplies(),
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>Where an answer to this activity stands, by what the channel said when the answer was sent.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>Addresses this activity to the place of the reference, as one from the bot or, where incoming, from the user.</summary>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale = reference.Locale ?? Locale;
        if (isIncoming)
        {
            From = reference.User;
            Recipient = reference.Bot;
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            From = reference.Bot;
            Recipient = reference.User;
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    /// <summary>True where the activity came over a connection that stays open, not by HTTP.</summary>
    public bool IsFromStreamingConnection() =>
        !string.IsNullOrWhiteSpace(ServiceUrl) && !ServiceUrl.StartsWith("http", StringComparison.OrdinalIgnoreCase);

    // Direct Line and Web Chat give an update of the conversation an id that cannot be answered.
    private string IdForReplies()
    {
        var unanswerable = string.Equals(Type, ActivityTypes.ConversationUpdate, StringComparison.OrdinalIgnoreCase)
            && (string.Equals(ChannelId, "directline", StringComparison.OrdinalIgnoreCase)
                || string.Equals(ChannelId, "webchat", StringComparison.OrdinalIgnoreCase));
        return unanswerable ? null : Id;
    }
}
