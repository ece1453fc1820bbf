using AdaptiveCards;

namespace BackOffice.SdkTests.AdaptiveCards;

public class ElementTests
{
    [Fact]
    public void A_picture_says_what_it_shows() =>
        Shape.Is(
            new AdaptiveImage("https://example.com/printer.png")
            {
                AltText = "The printer on floor 3",
                Size = AdaptiveImageSize.Medium,
                Style = AdaptiveImageStyle.Person,
                HorizontalAlignment = AdaptiveHorizontalAlignment.Right,
                BackgroundColor = "#FF00AA11",
                PixelWidth = 40,
                PixelHeight = 50,
                SelectAction = new AdaptiveOpenUrlAction { UrlString = "https://example.com/printer" },
            },
            """
            {
              "type": "Image", "size": "medium", "style": "person", "url": "https://example.com/printer.png", "horizontalAlignment": "right",
              "backgroundColor": "#FF00AA11", "selectAction": {"type": "Action.OpenUrl", "url": "https://example.com/printer"},
              "altText": "The printer on floor 3", "width": "40px", "height": "50px"
            }
            """);

    [Fact]
    public void Pictures_in_a_set_share_a_size() =>
        Shape.Is(
            new AdaptiveImageSet { ImageSize = AdaptiveImageSize.Small, Images = { new AdaptiveImage(new Uri("https://example.com/a.png")) } },
            """
            {"type": "ImageSet", "images": [{"type": "Image", "url": "https://example.com/a.png"}], "imageSize": "small"}
            """);

    [Fact]
    public void Facts_are_names_and_values() =>
        Shape.Is(
            new AdaptiveFactSet { Facts = { new AdaptiveFact("Asset", "PRN-0301"), new AdaptiveFact { Title = "Floor", Value = "3" } } },
            """
            {"type": "FactSet", "facts": [{"title": "Asset", "value": "PRN-0301"}, {"title": "Floor", "value": "3"}]}
            """);

    [Fact]
    public void Buttons_can_stand_in_the_body() =>
        Shape.Is(
            new AdaptiveActionSet { Id = "buttons", Actions = { new AdaptiveSubmitAction { Title = "Send" } } },
            """
            {"id": "buttons", "type": "ActionSet", "actions": [{"type": "Action.Submit", "title": "Send"}]}
            """);

    [Fact]
    public void An_element_names_what_it_requires_and_what_stands_in_for_it() =>
        Shape.Is(
            new AdaptiveTextBlock("new")
            {
                Requires = new Dictionary<string, string>(StringComparer.Ordinal) { ["adaptiveCards"] = "1.6" },
                Fallback = new AdaptiveFallbackElement(new AdaptiveTextBlock("old")),
            },
            """
            {
              "type": "TextBlock", "text": "new", "fallback": {"type": "TextBlock", "text": "old"}, "requires": {"adaptiveCards": "1.6"}
            }
            """);

    [Fact]
    public void An_element_can_be_dropped_where_it_is_not_understood() =>
        Shape.Is(
            new AdaptiveTextBlock("new") { Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop) },
            """{"type": "TextBlock", "text": "new", "fallback": "drop"}""");
}
