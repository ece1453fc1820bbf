using BackOffice.Cards;
using BackOffice.Domain;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Bot.Conversation;

/// <summary>
/// A press on a card, as the client sent it. Nothing in it is trusted beyond its shape: a value that is not what a field of that
/// name may hold reads as absent.
/// </summary>
/// <param name="Verb">Empty when the client sent none.</param>
/// <param name="Message">The channel's id of the message that holds the card.</param>
internal sealed record CardPress(string Verb, JObject Data, string? Message)
{
    public CaseId? Case => CaseId.TryParse(Text(CardData.Case), out var id) ? id : null;

    /// <summary>The version of the case on the card; 0, which no case has, when there is none.</summary>
    public int Version => Number(CardData.Version);

    /// <summary>Where the next page of a list begins; null for its first page.</summary>
    public string? After => Data[CardData.After] is null ? null : Text(CardData.After);

    public static CardPress FromInvoke(AdaptiveCardInvokeValue value, string? message)
    {
        var data = value.Action?.Data as JObject ?? [];
        return new CardPress(value.Action?.Verb ?? (data[CardData.Verb] as JValue)?.Value as string ?? string.Empty, data, message);
    }

    /// <summary>A press on a client that knows no Action.Execute; null when the data is none of ours.</summary>
    public static CardPress? FromSubmit(JObject data, string? message) =>
        data[CardData.Verb] is JValue { Value: string verb } ? new CardPress(verb, data, message) : null;

    /// <summary>The date that was chosen in a field; null when none was.</summary>
    public LocalDate? Date(string field) => LocalDatePattern.Iso.Parse(Text(field)) is { Success: true, Value: var date } ? date : null;

    /// <summary>The choice that was made in a field, by its name; null when none was.</summary>
    public T? Choice<T>(string field)
        where T : struct, Enum =>
        Enum.TryParse<T>(Text(field), ignoreCase: true, out var choice) && Enum.IsDefined(choice) ? choice : null;

    /// <summary>A number from 0; 0 when there is none.</summary>
    public int Number(string field) =>
        Data[field] is JValue { Type: JTokenType.Integer, Value: >= 0L and <= int.MaxValue } number ? number.Value<int>() : 0;

    /// <summary>What was typed into a field; empty when nothing was.</summary>
    public string Text(string field) => Data[field] is JValue { Value: string text } ? text : string.Empty;
}
