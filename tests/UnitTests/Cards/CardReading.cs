using System.Text;
using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BackOffice.UnitTests.Cards;

/// <summary>A card as a client reads it: its JSON.</summary>
internal static class CardReading
{
    public static JObject Json(this AdaptiveCard card) => JObject.Parse(card.ToJson());

    /// <summary>What it weighs on its way, in bytes.</summary>
    public static int Size(this AdaptiveCard card) => Encoding.UTF8.GetByteCount(card.Json().ToString(Formatting.None));

    public static IEnumerable<JObject> OfType(this JObject card, string type) =>
        card.DescendantsAndSelf().OfType<JObject>().Where(item => (string?)item["type"] == type);

    /// <summary>The verbs of all its buttons, also of those that unfold.</summary>
    public static IEnumerable<string> Verbs(this AdaptiveCard card) => card.Json().OfType("Action.Execute").Select(action => (string)action["verb"]!);
}
