using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace BackOffice.SdkTests.AdaptiveCards;

public class CardTests
{
    [Fact]
    public void An_empty_card_is_its_type_and_version() =>
        Shape.Is(new AdaptiveCard("1.5"), """{"type": "AdaptiveCard", "version": "1.5"}""");

    [Fact]
    public void A_card_writes_what_belongs_to_the_whole() =>
        Shape.Is(
            new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))
            {
                FallbackText = "A repair was reported",
                Speak = "A repair was reported.",
                Lang = "en",
                MinHeight = "100px",
                VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
                Rtl = true,
                Height = AdaptiveHeight.Stretch,
                SelectAction = new AdaptiveExecuteAction { Verb = "open" },
                AdditionalProperties = { ["msteams"] = new JObject { ["width"] = "full" } },
            },
            """
            {
              "type": "AdaptiveCard", "version": "1.5", "fallbackText": "A repair was reported", "speak": "A repair was reported.",
              "lang": "en", "height": "stretch", "minHeight": "100px", "rtl": true, "verticalContentAlignment": "center",
              "selectAction": {"type": "Action.Execute", "verb": "open"}, "msteams": {"width": "full"}
            }
            """);

    [Fact]
    public void A_card_says_who_refreshes_it_by_which_action() =>
        Shape.Is(
            new AdaptiveCard("1.5")
            {
                Refresh = new AdaptiveRefresh
                {
                    Action = new AdaptiveExecuteAction { Verb = "view", Data = new { id = "REP-7K3QF" } },
                    UserIds = ["29:dana", "29:sam"],
                    Expires = new DateTime(2026, 12, 24, 10, 0, 0, DateTimeKind.Utc),
                },
            },
            """
            {
              "type": "AdaptiveCard", "version": "1.5",
              "refresh": {
                "action": {"type": "Action.Execute", "data": {"id": "REP-7K3QF"}, "verb": "view"},
                "userIds": ["29:dana", "29:sam"],
                "expires": "2026-12-24T10:00:00Z"
              }
            }
            """);

    [Fact]
    public void Every_way_of_Newtonsoft_writes_the_same_card()
    {
        var card = new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock("Hello") }, Actions = { new AdaptiveSubmitAction { Title = "Send" } } };

        Assert.Equal(card.ToJson(), JsonConvert.SerializeObject(card, Formatting.Indented));
        Shape.Same(JObject.Parse(card.ToJson()), JObject.FromObject(card));
        Shape.Same(JObject.Parse(card.ToJson()), JObject.FromObject(new { content = card })["content"]!);
    }

    [Fact]
    public void Every_way_of_Newtonsoft_reads_the_same_card()
    {
        const string json = """{"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "Input.Text", "id": "reason"}]}""";

        var cards = new[] { JsonConvert.DeserializeObject<AdaptiveCard>(json), JObject.Parse(json).ToObject<AdaptiveCard>(), AdaptiveCard.FromJson(json).Card };

        Assert.All(cards, card => Assert.Equal("reason", Assert.IsType<AdaptiveTextInput>(Assert.Single(card!.Body)).Id));
    }

    [Fact]
    public void Reading_a_card_twice_is_no_collision_of_ids()
    {
        var element = JObject.Parse("""{"type": "Container", "id": "box", "items": [{"type": "TextBlock", "id": "text", "text": "x"}]}""");

        Assert.Equal("box", element.ToObject<AdaptiveElement>()!.Id);
        Assert.Equal("box", element.ToObject<AdaptiveElement>()!.Id);
    }

    [Fact]
    public void The_media_type_is_that_of_adaptive_cards() =>
        Assert.Equal("application/vnd.microsoft.card.adaptive", AdaptiveCard.ContentType);

    [Fact]
    public void The_schema_address_is_read_and_not_written()
    {
        var card = AdaptiveCard.FromJson("""{"$schema": "http://adaptivecards.io/schemas/adaptive-card.json", "type": "AdaptiveCard", "version": "1.5"}""").Card;

        Assert.Empty(card.AdditionalProperties);
        Shape.Is(card, """{"type": "AdaptiveCard", "version": "1.5"}""");
    }
}
