using AdaptiveCards;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Conversation;
using Microsoft.Bot.Builder;

namespace BackOffice.Dialogs.Repairs;

/// <summary>The message that shows the form.</summary>
internal static class RepairFormMessage
{
    /// <summary>Shows the form in its message; in a new one where the user has deleted it.</summary>
    /// <returns>The id of the message that shows it now.</returns>
    public static Task<string?> UpdateAsync(ITurnContext turn, string? message, FormView view, CancellationToken cancellation) =>
        FormMessage.UpdateAsync(turn, message, view.ToCard(), FormSentences.Summary(), cancellation);

    public static Task DiscardAsync(ITurnContext turn, string? message, CancellationToken cancellation) =>
        FormMessage.ReplaceAsync(turn, message, RepairFormCard.Discarded(), cancellation);

    /// <summary>Takes the message away, so that the form can come again further down.</summary>
    public static Task RemoveAsync(ITurnContext turn, string? message, CancellationToken cancellation) =>
        FormMessage.RemoveAsync(turn, message, cancellation);

    /// <summary>Shows another card in the message, if it is still there.</summary>
    public static Task ReplaceAsync(ITurnContext turn, string? message, AdaptiveCard card, CancellationToken cancellation) =>
        FormMessage.ReplaceAsync(turn, message, card, cancellation);
}
