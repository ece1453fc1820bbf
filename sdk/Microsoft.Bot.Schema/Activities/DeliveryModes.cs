namespace Microsoft.Bot.Schema;

/// <summary>How the sender wants the answers delivered.</summary>
public static class DeliveryModes
{
    public const string Ephemeral = "ephemeral";
    public const string ExpectReplies = "expectReplies";
    public const string Normal = "normal";
    public const string Notification = "notification";
}
