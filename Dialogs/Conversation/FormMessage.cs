using System.Net;
using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackOffice.Dialogs.Conversation;

/// <summary>The message that shows a form.</summary>
internal static class FormMessage
{
    /// <summary>Shows the form in its message; in a new one where there is none, or the user has deleted it.</summary>
    /// <param name="summary">The line of the notification.</param>
    /// <returns>The id of the message that shows it now.</returns>
    public static async Task<string?> UpdateAsync(ITurnContext turn, string? message, AdaptiveCard form, string summary, CancellationToken cancellation) =>
        message is not null && await TryReplaceAsync(turn, message, form, cancellation)
            ? message
            : await turn.ShowAsync(form, summary, cancellation);

    /// <summary>Takes the message away, so that the form can come again further down.</summary>
    public static async Task RemoveAsync(ITurnContext turn, string? message, CancellationToken cancellation)
    {
        try
        {
            if (message is not null)
            {
                await turn.DeleteActivityAsync(message, cancellation);
            }
        }
        catch (ErrorResponseException gone) when (IsGone(gone))
        {
            // The user was faster.
        }
    }

    /// <summary>Shows another card in the message, if it is still there.</summary>
    public static Task ReplaceAsync(ITurnContext turn, string? message, AdaptiveCard card, CancellationToken cancellation) =>
        message is null ? Task.CompletedTask : TryReplaceAsync(turn, message, card, cancellation);

    private static async Task<bool> TryReplaceAsync(ITurnContext turn, string message, AdaptiveCard card, CancellationToken cancellation)
    {
        var content = Replies.Message(card);
        content.Id = message;
        try
        {
            await turn.UpdateActivityAsync(content, cancellation);
            return true;
        }
        catch (ErrorResponseException gone) when (IsGone(gone))
        {
            return false;
        }
    }

    private static bool IsGone(ErrorResponseException refused) =>
        refused.Response?.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden or HttpStatusCode.Gone;
}
