using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace BackOffice.SdkTests.AdaptiveCards;

public class ActionTests
{
    [Fact]
    public void An_action_writes_how_its_button_looks() =>
        Shape.Is(
            new AdaptiveSubmitAction
            {
                Id = "send",
                Title = "Send",
                IconUrl = "https://example.com/send.png",
                Style = "positive",
                IsEnabled = false,
                Mode = AdaptiveActionMode.Secondary,
                Tooltip = "Send it",
                AssociatedInputs = AdaptiveAssociatedInputs.None,
                Data = "plain",
            },
            """
            {
              "type": "Action.Submit", "id": "send", "data": "plain", "associatedInputs": "none", "title": "Send",
              "iconUrl": "https://example.com/send.png", "style": "positive", "isEnabled": false, "mode": "secondary", "tooltip": "Send it"
            }
            """);

    [Fact]
    public void Execute_sends_a_verb_with_data_and_falls_back_to_submit() =>
        Shape.Is(
            new AdaptiveExecuteAction
            {
                Title = "Approve",
                Verb = "approve",
                Data = new JObject { ["id"] = "SUP-7K3QF", ["version"] = 3 },
                AssociatedInputs = AdaptiveAssociatedInputs.None,
                Style = "destructive",
                Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = "Approve", Data = new { verb = "approve" } }),
            },
            """
            {
              "type": "Action.Execute", "data": {"id": "SUP-7K3QF", "version": 3}, "associatedInputs": "none", "verb": "approve",
              "title": "Approve", "style": "destructive",
              "fallback": {"type": "Action.Submit", "data": {"verb": "approve"}, "title": "Approve"}
            }
            """);

    [Fact]
    public void Execute_writes_an_empty_verb() =>
        Shape.Is(new AdaptiveExecuteAction(), """{"type": "Action.Execute", "verb": ""}""");

    [Fact]
    public void A_link_opens_an_address() =>
        Shape.Is(
            new AdaptiveOpenUrlAction { Title = "Join", Url = new Uri("https://example.com/join?a=1") },
            """{"type": "Action.OpenUrl", "url": "https://example.com/join?a=1", "title": "Join"}""");

    [Fact]
    public void A_card_can_open_below_the_buttons_without_a_version()
    {
        var card = AdaptiveCard.FromJson("""
            {"type": "AdaptiveCard", "version": "1.5",
             "actions": [{"type": "Action.ShowCard", "title": "More", "card": {"type": "AdaptiveCard", "body": [{"type": "TextBlock", "text": "x"}]}}]}
            """).Card;

        var shown = Assert.IsType<AdaptiveShowCardAction>(Assert.Single(card.Actions)).Card;
        Assert.Null(shown.Version);
        Shape.Is(
            card.Actions[0],
            """
            {"type": "Action.ShowCard", "card": {"type": "AdaptiveCard", "body": [{"type": "TextBlock", "text": "x"}]}, "title": "More"}
            """);
    }

    [Fact]
    public void A_toggle_shows_hides_and_turns_over() =>
        Shape.Is(
            new AdaptiveToggleVisibilityAction
            {
                TargetElements = { "details", new AdaptiveTargetElement("form", isVisible: true), new AdaptiveTargetElement("hint", isVisible: false) },
            },
            """
            {
              "type": "Action.ToggleVisibility",
              "targetElements": ["details", {"elementId": "form", "isVisible": true}, {"elementId": "hint", "isVisible": false}]
            }
            """);

    [Fact]
    public void Data_can_be_set_and_read_as_JSON()
    {
        var submit = new AdaptiveSubmitAction { DataJson = """{"count": 3}""" };
        var execute = new AdaptiveExecuteAction { Data = new { count = 3 } };

        Shape.Same(new JObject { ["count"] = 3 }, Assert.IsType<JObject>(submit.Data));
        Shape.Same(new JObject { ["count"] = 3 }, JObject.Parse(execute.DataJson));
        Assert.Null(new AdaptiveExecuteAction { DataJson = null }.DataJson);
    }
}
