using BackOffice.Bot.Office;
using BackOffice.Domain.People;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BackOffice.Bot.Conversation;

/// <summary>Reads from an activity who is behind it.</summary>
internal static class Introductions
{
    /// <summary>The person's introduction; null when the channel does not say who it is (then nothing may be done for them).</summary>
    public static Introduction? From(IActivity activity)
    {
        if (PersonIds.From(activity.From?.AadObjectId) is not { } person)
        {
            return null;
        }

        return new Introduction(
            person,
            string.IsNullOrWhiteSpace(activity.From!.Name) ? null : activity.From.Name.Trim(),
            IsPersonal(activity) ? Address(activity) : null,
            TimeZone(activity),
            (activity as Activity)?.Locale);
    }

    /// <summary>The Emulator and direct lines leave the conversation's type out; a chat of two is personal.</summary>
    public static bool IsPersonal(IActivity activity) =>
        activity.Conversation is { IsGroup: not true, ConversationType: null or "" or "personal" };

    public static string? Tenant(IActivity activity) =>
        activity.Conversation?.TenantId ?? activity.GetChannelData<TeamsChannelData>()?.Tenant?.Id;

    private static ChatAddress Address(IActivity activity) =>
        new(activity.ChannelId, activity.ServiceUrl, activity.Conversation.Id, activity.From.Id, activity.Recipient.Id);

    private static string? TimeZone(IActivity activity) =>
        activity is Activity { LocalTimezone.Length: > 0 } message
            ? message.LocalTimezone
            : (activity.Entities?.FirstOrDefault(entity => entity.Type == "clientInfo")?.Properties)?.Value<string>("timezone");
}
