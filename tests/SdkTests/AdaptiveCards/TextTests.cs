using AdaptiveCards;

namespace BackOffice.SdkTests.AdaptiveCards;

public class TextTests
{
    [Fact]
    public void A_plain_text_is_its_type_and_its_text() =>
        Shape.Is(new AdaptiveTextBlock("Hello"), """{"type": "TextBlock", "text": "Hello"}""");

    [Fact]
    public void A_text_without_text_is_written_empty() =>
        Shape.Is(new AdaptiveTextBlock(), """{"type": "TextBlock", "text": ""}""");

    [Fact]
    public void A_heading_says_all_that_differs_from_the_defaults() =>
        Shape.Is(
            new AdaptiveTextBlock("Printer jammed")
            {
                Id = "title",
                Style = AdaptiveTextBlockStyle.Heading,
                Size = AdaptiveTextSize.ExtraLarge,
                Weight = AdaptiveTextWeight.Bolder,
                Color = AdaptiveTextColor.Attention,
                FontType = AdaptiveFontType.Monospace,
                HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
                IsSubtle = true,
                Italic = true,
                Strikethrough = true,
                Wrap = true,
                MaxLines = 2,
                Spacing = AdaptiveSpacing.ExtraLarge,
                Separator = true,
                IsVisible = false,
                Height = AdaptiveHeight.Stretch,
            },
            """
            {
              "type": "TextBlock", "id": "title", "size": "extraLarge", "weight": "bolder", "color": "attention", "isSubtle": true,
              "italic": true, "strikethrough": true, "text": "Printer jammed", "horizontalAlignment": "center", "wrap": true,
              "maxLines": 2, "fontType": "monospace", "style": "heading", "spacing": "extraLarge", "separator": true,
              "height": "stretch", "isVisible": false
            }
            """);

    [Fact]
    public void Runs_of_a_rich_text_look_each_their_own_way() =>
        Shape.Is(
            new AdaptiveRichTextBlock
            {
                HorizontalAlignment = AdaptiveHorizontalAlignment.Right,
                Inlines =
                {
                    new AdaptiveTextRun("Due "),
                    new AdaptiveTextRun("today")
                    {
                        Color = AdaptiveTextColor.Warning,
                        Size = AdaptiveTextSize.Large,
                        Weight = AdaptiveTextWeight.Bolder,
                        Highlight = true,
                        Underline = true,
                        SelectAction = new AdaptiveOpenUrlAction { Url = new Uri("https://example.com/due") },
                    },
                },
            },
            """
            {
              "type": "RichTextBlock", "horizontalAlignment": "right",
              "inlines": [
                {"type": "TextRun", "text": "Due "},
                {"type": "TextRun", "size": "large", "weight": "bolder", "color": "warning", "highlight": true, "text": "today",
                 "selectAction": {"type": "Action.OpenUrl", "url": "https://example.com/due"}, "underline": true}
              ]
            }
            """);

    [Fact]
    public void A_bare_string_is_read_as_a_run()
    {
        var card = AdaptiveCard.FromJson("""
            {"type": "AdaptiveCard", "version": "1.5", "body": [{"type": "RichTextBlock", "inlines": ["Due ", {"type": "TextRun", "text": "today"}]}]}
            """).Card;

        var runs = Assert.IsType<AdaptiveRichTextBlock>(Assert.Single(card.Body)).Inlines.OfType<AdaptiveTextRun>();
        Assert.Equal("Due |today", string.Join("|", runs.Select(run => run.Text)));
    }

    [Fact]
    public void A_block_and_a_run_can_be_styled_alike()
    {
        IAdaptiveTextElement[] texts = [new AdaptiveTextBlock("a"), new AdaptiveTextRun("b")];
        foreach (var text in texts)
            text.Color = AdaptiveTextColor.Good;

        Assert.All(texts, text => Assert.Equal(AdaptiveTextColor.Good, text.Color));
    }
}
