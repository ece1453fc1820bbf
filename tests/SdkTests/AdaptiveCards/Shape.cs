using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace BackOffice.SdkTests.AdaptiveCards;

/// <summary>Compares what is written with what is expected, and reads it back to see that nothing gets lost.</summary>
internal static class Shape
{
    public static void Is(AdaptiveElement element, string expected) =>
        Same(JObject.Parse(expected), Written(new AdaptiveCard("1.5") { Body = { element } })["body"]![0]!);

    public static void Is(AdaptiveAction action, string expected) =>
        Same(JObject.Parse(expected), Written(new AdaptiveCard("1.5") { Actions = { action } })["actions"]![0]!);

    public static void Is(AdaptiveCard card, string expected) => Same(JObject.Parse(expected), Written(card));

    public static void Same(JToken expected, JToken actual) => Assert.Equal(expected.ToString(), actual.ToString());

    private static JObject Written(AdaptiveCard card)
    {
        var json = card.ToJson();
        var again = AdaptiveCard.FromJson(json);
        Assert.Equal(json, again.Card.ToJson());
        Assert.Empty(again.Warnings);
        return JObject.Parse(json);
    }
}
