using System.Net;
using AdaptiveCards;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Conversation;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackOffice.Dialogs.Repairs;

/// <summary>The message that shows the form.</summary>
internal static class RepairFormMessage
{
    /// <returns>The channel's id of the message.</returns>
    public static Task<string?> PostAsync(ITurnContext turn, FormView view, CancellationToken cancellation) =>
        turn.ShowAsync(view.ToCard(), FormSentences.Summary(), cancellation);

    /// <summary>Shows the form in its message; in a new one where the user has deleted it.</summary>
    /// <returns>The id of the message that shows it now.</returns>
    public static async Task<string?> UpdateAsync(ITurnContext turn, string? message, FormView view, CancellationToken cancellation) =>
        message is not null && await ReplaceAsync(turn, message, Replies.Message(view.ToCard()), cancellation)
            ? message
            : await PostAsync(turn, view, cancellation);

    public static async Task DiscardAsync(ITurnContext turn, string? message, CancellationToken cancellation)
    {
        if (message is not null)
        {
            await ReplaceAsync(turn, message, Replies.Message(RepairFormCard.Discarded()), cancellation);
        }
    }

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
        message is null ? Task.CompletedTask : ReplaceAsync(turn, message, Replies.Message(card), cancellation);

    private static async Task<bool> ReplaceAsync(ITurnContext turn, string message, Activity content, CancellationToken cancellation)
    {
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
