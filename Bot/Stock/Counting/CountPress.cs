using System.Collections.Immutable;
using BackOffice.Bot.Conversation;
using BackOffice.Cards;
using BackOffice.Cards.Stock;
using BackOffice.Domain.Stock;
using Newtonsoft.Json.Linq;

namespace BackOffice.Bot.Stock.Counting;

/// <summary>What a press on a card of a count says. As with every press, nothing in it is trusted beyond its shape.</summary>
internal static class CountPress
{
    /// <summary>More inputs than any card of ours has.</summary>
    private const int MostInputs = 100;

    private const int LongestText = 1_000;

    public static CountId? Count(this CardPress press) => CountId.TryParse(press.Text(CardData.Count), out var id) ? id : null;

    /// <summary>What was typed into the inputs whose names begin so, by the rest of their names.</summary>
    /// <param name="prefix">One of <see cref="CountInputs"/>.</param>
    public static ImmutableDictionary<string, string> Typed(this CardPress press, string prefix) => press.Data.Properties()
        .Where(input => input.Name.StartsWith(prefix, StringComparison.Ordinal))
        .Take(MostInputs)
        .Select(input => KeyValuePair.Create(input.Name[prefix.Length..], Text(input.Value)))
        .Where(input => input.Value.Length <= LongestText)
        .ToImmutableDictionary(StringComparer.Ordinal);

    // Some clients send what was typed into an input as a number.
    private static string Text(JToken value) => value switch
    {
        JValue { Value: string text } => text,
        JValue { Type: JTokenType.Integer } number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => string.Empty,
    };
}
