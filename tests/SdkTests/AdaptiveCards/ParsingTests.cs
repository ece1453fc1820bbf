using AdaptiveCards;

namespace BackOffice.SdkTests.AdaptiveCards;

public class ParsingTests
{
    private const string Head = "\"type\": \"AdaptiveCard\", \"version\": \"1.5\"";

    [Theory]
    [InlineData("{", "Error reading JObject")]
    [InlineData("{\"type\": \"AdaptiveCard\", \"version\": \"1.5\"} more", "Additional text")]
    [InlineData("[]", "not an object")]
    [InlineData("{\"type\": \"HeroCard\", \"version\": \"1.5\"}", "Property 'type' must be 'AdaptiveCard'")]
    [InlineData("{\"version\": \"1.5\"}", "Property 'type' must be 'AdaptiveCard'")]
    [InlineData("{\"type\": \"AdaptiveCard\"}", "Could not parse required key: version. It was not found.")]
    [InlineData("{\"type\": \"AdaptiveCard\", \"version\": \"\"}", "Property is required but was found empty: version")]
    [InlineData("{\"type\": \"AdaptiveCard\", \"version\": \"new\"}", "'new' is not a valid version identifier")]
    public void What_is_no_card_is_refused_with_the_reason(string json, string reason) =>
        Assert.Contains(reason, Refusal(json), StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"text\": \"x\"}", "Required property 'type' not found on adaptive card element")]
    [InlineData("{\"type\": \"Input.Text\"}", "Required property 'id' not found on 'Input.Text'")]
    [InlineData("{\"type\": \"Action.Submit\"}", "'Action.Submit' can't stand where AdaptiveElement is wanted")]
    [InlineData("{\"type\": \"RichTextBlock\", \"inlines\": [{\"type\": \"Image\"}]}", "Property 'type' must be 'TextRun'")]
    [InlineData("{\"type\": \"TextBlock\", \"text\": \"x\", \"fallback\": \"hide\"}", "only valid string value for the fallback")]
    [InlineData("{\"type\": \"TextBlock\", \"text\": \"x\", \"fallback\": 3}", "Invalid value for fallback")]
    public void A_broken_element_refuses_the_card(string element, string reason) =>
        Assert.Contains(reason, Refusal($$"""{ {{Head}}, "body": [{{element}}]}"""), StringComparison.Ordinal);

    [Fact]
    public void One_id_twice_refuses_the_card() =>
        Assert.Equal(
            "Collision detected for id 'a'",
            Refusal($$"""
                { {{Head}}, "body": [
                  {"type": "TextBlock", "id": "a", "text": "x"},
                  {"type": "Container", "items": [{"type": "TextBlock", "id": "a", "text": "y"}]}]}
                """));

    [Fact]
    public void A_fallback_may_have_the_id_of_what_it_stands_in_for()
    {
        var result = AdaptiveCard.FromJson($$"""
            { {{Head}}, "body": [
              {"type": "Input.Text", "id": "a", "fallback": {"type": "Container", "items": [{"type": "Input.Text", "id": "a"}] } },
              {"type": "TextBlock", "id": "b", "text": "y"}]}
            """);

        var content = Assert.IsType<AdaptiveContainer>(result.Card.Body[0].Fallback.Content);
        Assert.Equal("a", Assert.Single(content.Items).Id);
    }

    [Fact]
    public void A_card_that_is_too_new_is_read_as_its_fallback_text()
    {
        var result = AdaptiveCard.FromJson("""
            {"type": "AdaptiveCard", "version": "9.0", "fallbackText": "Please update", "lang": "de", "body": [{"type": "Hologram"}]}
            """);

        Assert.Equal(7, Assert.Single(result.Warnings).Code);
        Shape.Is(
            result.Card,
            """
            {
              "type": "AdaptiveCard", "version": "1.0", "speak": "Please update", "lang": "de", "body": [{"type": "TextBlock", "text": "Please update"}]
            }
            """);
    }

    [Fact]
    public void A_card_that_is_too_new_and_has_no_fallback_text_apologises()
    {
        var card = AdaptiveCard.FromJson("""{"type": "AdaptiveCard", "version": "9.0"}""").Card;

        Assert.Equal("We're sorry, this card couldn't be displayed", Assert.IsType<AdaptiveTextBlock>(Assert.Single(card.Body)).Text);
    }

    [Theory]
    [InlineData("\"lang\": \"english\"", 12, "Invalid language identifier: english")]
    [InlineData("\"height\": \"tall\"", -1, "The Value \"ll\" was not specified as a proper unit(px), it will be ignored.")]
    [InlineData("\"verticalContentAlignment\": \"middle\"", 0, "Value \"middle\" could not be converted to \"AdaptiveCards.AdaptiveVerticalContentAlignment\", using the default value of \"Top\" instead.")]
    [InlineData("\"body\": [{\"type\": \"Container\", \"style\": \"loud\"}]", 0, "Value \"loud\" could not be converted to \"AdaptiveCards.AdaptiveContainerStyle\", using null instead.")]
    [InlineData("\"body\": [{\"type\": \"Image\", \"url\": \"https://example.com\", \"width\": \"5em\"}]", -1, "The Value \"em\" was not specified as a proper unit(px), it will be ignored.")]
    [InlineData("\"body\": [{\"type\": \"Image\", \"url\": \"https://example.com\", \"backgroundColor\": \"red\"}]", -1, "was not specified as a proper color")]
    [InlineData("\"body\": [{\"type\": \"Table\", \"columns\": [{\"width\": -1}]}]", -1, "was invalid, default value (0) will be used.")]
    public void A_value_that_does_not_fit_is_left_out_with_a_warning(string property, int code, string message)
    {
        var warning = Assert.Single(AdaptiveCard.FromJson($$"""{ {{Head}}, {{property}}}""").Warnings);

        Assert.Equal(code, warning.Code);
        Assert.Contains(message, warning.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_in_quotes_is_not_taken_for_a_number()
    {
        var card = AdaptiveCard.FromJson($$"""{ {{Head}}, "body": [{"type": "TextBlock", "text": "x", "maxLines": "3", "wrap": true}]}""").Card;

        var text = Assert.IsType<AdaptiveTextBlock>(Assert.Single(card.Body));
        Assert.Equal(0, text.MaxLines);
        Assert.True(text.Wrap);
    }

    [Fact]
    public void A_colour_is_read_in_one_form()
    {
        var card = AdaptiveCard.FromJson($$"""{ {{Head}}, "body": [{"type": "Image", "url": "https://example.com", "backgroundColor": "#00aaff"}]}""").Card;

        Assert.Equal("#FF00AAFF", Assert.IsType<AdaptiveImage>(Assert.Single(card.Body)).BackgroundColor);
    }

    [Fact]
    public void The_host_may_decide_the_version_of_cards_that_have_none()
    {
        AdaptiveCard.OnDeserializingMissingVersion = () => new AdaptiveSchemaVersion(1, 4);
        try
        {
            Assert.Equal("1.4", AdaptiveCard.FromJson("""{"type": "AdaptiveCard"}""").Card.Version.ToString());
        }
        finally
        {
            AdaptiveCard.OnDeserializingMissingVersion = null;
        }
    }

    [Fact]
    public void Cards_that_are_read_at_once_keep_their_warnings_and_ids_apart()
    {
        var json = $$"""{ {{Head}}, "body": [{"type": "Badge", "id": "a"}, {"type": "TextBlock", "id": "b", "text": "x", "size": "huge"}]}""";

        var results = Enumerable.Range(0, 500).AsParallel().Select(_ => AdaptiveCard.FromJson(json)).ToList();

        Assert.All(results, result => Assert.Equal(2, result.Warnings.Count));
    }

    private static string Refusal(string json) =>
        Assert.Throws<AdaptiveSerializationException>(() => AdaptiveCard.FromJson(json)).Message;
}
