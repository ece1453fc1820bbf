using Microsoft.Bot.Schema;

namespace BackOffice.Bot.Conversation;

/// <summary>What a person said, without the mention that called the bot.</summary>
internal static class SpokenText
{
    public static string Of(IMessageActivity activity)
    {
        var text = activity.Text ?? string.Empty;
        foreach (var mention in activity.GetMentions() ?? [])
        {
            if (mention.Mentioned?.Id == activity.Recipient.Id && !string.IsNullOrEmpty(mention.Text))
            {
                text = text.Replace(mention.Text, " ", StringComparison.Ordinal);
            }
        }

        return text.Trim();
    }
}
