using AdaptiveCards;
using Newtonsoft.Json.Linq;

namespace BackOffice.SdkTests.AdaptiveCards;

public class UnknownTests
{
    [Fact]
    public void Unknown_properties_are_written_again()
    {
        const string json = """
            {
              "type": "AdaptiveCard", "version": "1.5",
              "body": [
                {"type": "TextBlock", "text": "x", "grid.area": "main", "targetWidth": "wide"},
                {"type": "RichTextBlock", "inlines": [{"type": "TextRun", "text": "y", "later": [1, null]}]}
              ],
              "actions": [{"type": "Action.Submit", "title": "Send", "msTeams": {"feedback": {"hide": true}}}],
              "msteams": {"width": "full"}
            }
            """;

        var result = AdaptiveCard.FromJson(json);

        Assert.Empty(result.Warnings);
        Assert.Equal("wide", result.Card.Body[0].AdditionalProperties["TargetWidth"]);
        Shape.Is(result.Card, json);
    }

    [Fact]
    public void Unknown_elements_and_actions_are_kept_with_a_warning_each()
    {
        const string json = """
            {
              "type": "AdaptiveCard", "version": "1.5",
              "body": [
                {"type": "ActionSet", "actions": [{"type": "Action.Submit"}]},
                {"type": "Badge", "id": "badge", "text": "New", "spacing": "large", "items": [{"type": "TextBlock"}]}
              ],
              "actions": [{"type": "Action.OpenUrlDialog", "title": "Open", "dialogTitle": "Form"}]
            }
            """;

        var result = AdaptiveCard.FromJson(json);

        Assert.Equal("Badge", Assert.IsType<AdaptiveUnknownElement>(result.Card.Body[1]).Type);
        Assert.Equal("Action.OpenUrlDialog", Assert.IsType<AdaptiveUnknownAction>(Assert.Single(result.Card.Actions)).Type);
        Assert.Equal("Unknown element 'Badge'|Unknown element 'Action.OpenUrlDialog'", string.Join("|", result.Warnings));
        Assert.All(result.Warnings, warning => Assert.Equal(-1, warning.Code));
        Assert.True(JToken.DeepEquals(JObject.Parse(json), JObject.Parse(result.Card.ToJson())), result.Card.ToJson());
    }

    [Fact]
    public void An_unknown_select_action_is_kept_as_an_action()
    {
        var card = AdaptiveCard.FromJson("""
            {"type": "AdaptiveCard", "version": "1.5", "selectAction": {"type": "Action.Popover", "title": "More"}}
            """).Card;

        Assert.Equal("Action.Popover", Assert.IsType<AdaptiveUnknownAction>(card.SelectAction).Type);
    }

    [Fact]
    public void An_unknown_element_brings_its_fallback()
    {
        var card = AdaptiveCard.FromJson("""
            {"type": "AdaptiveCard", "version": "1.5",
             "body": [{"type": "Badge", "fallback": {"type": "TextBlock", "text": "New"}}, {"type": "Rating", "fallback": "drop"}]}
            """).Card;

        Assert.Equal("New", Assert.IsType<AdaptiveTextBlock>(card.Body[0].Fallback.Content).Text);
        Assert.Equal(AdaptiveFallbackElement.AdaptiveFallbackType.Drop, card.Body[1].Fallback.Type);
    }

    [Fact]
    public void Fallback_content_of_an_unknown_type_is_kept_too()
    {
        var json = """
            {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "TextBlock", "text": "x", "fallback": {"type": "Badge", "text": "New"}}]}
            """;

        Assert.True(JToken.DeepEquals(JObject.Parse(json), JObject.Parse(AdaptiveCard.FromJson(json).Card.ToJson())));
    }
}
