using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackOffice.Bot.Conversation;

/// <summary>The answers that a press on a card can get: another card in its place, or a sentence beside it.</summary>
internal static class InvokeAnswers
{
    public static AdaptiveCardInvokeResponse Card(AdaptiveCard card) =>
        new() { StatusCode = StatusCodes.Status200OK, Type = AdaptiveCard.ContentType, Value = card };

    public static AdaptiveCardInvokeResponse Message(string sentence) =>
        new() { StatusCode = StatusCodes.Status200OK, Type = "application/vnd.microsoft.activity.message", Value = sentence };

    /// <summary>For answers given outside the invoke handler, where the adapter expects an activity.</summary>
    public static Activity AsActivity(AdaptiveCardInvokeResponse answer) =>
        new(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = StatusCodes.Status200OK, Body = answer } };
}
