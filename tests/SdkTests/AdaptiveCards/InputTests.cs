using AdaptiveCards;

namespace BackOffice.SdkTests.AdaptiveCards;

public class InputTests
{
    [Fact]
    public void A_text_field_says_what_it_takes() =>
        Shape.Is(
            new AdaptiveTextInput
            {
                Id = "phone",
                Label = "Phone",
                Placeholder = "+49 30 123",
                Value = "+49",
                Style = AdaptiveTextInputStyle.Tel,
                IsMultiline = true,
                MaxLength = 20,
                Regex = "^[+0-9 ]+$",
                IsRequired = true,
                ErrorMessage = "Digits only",
                InlineAction = new AdaptiveExecuteAction { Title = "Search", Verb = "search" },
            },
            """
            {
              "type": "Input.Text", "id": "phone", "placeholder": "+49 30 123", "value": "+49", "style": "tel", "isMultiline": true,
              "maxLength": 20, "inlineAction": {"type": "Action.Execute", "verb": "search", "title": "Search"}, "regex": "^[+0-9 ]+$",
              "isRequired": true, "label": "Phone", "errorMessage": "Digits only"
            }
            """);

    [Fact]
    public void An_unset_number_is_left_out_and_zero_is_not()
    {
        Shape.Is(new AdaptiveNumberInput { Id = "n" }, """{"type": "Input.Number", "id": "n"}""");
        Shape.Is(
            new AdaptiveNumberInput { Id = "n", Value = 0, Min = 0, Max = 99.5, Placeholder = "How many" },
            """{"type": "Input.Number", "id": "n", "placeholder": "How many", "value": 0.0, "min": 0.0, "max": 99.5}""");
    }

    [Fact]
    public void A_date_field_has_bounds() =>
        Shape.Is(
            new AdaptiveDateInput { Id = "day", Value = "2026-12-24", Min = "2026-12-01", Max = "2026-12-31", Placeholder = "Day" },
            """
            {"type": "Input.Date", "id": "day", "placeholder": "Day", "value": "2026-12-24", "min": "2026-12-01", "max": "2026-12-31"}
            """);

    [Fact]
    public void A_time_field_has_bounds() =>
        Shape.Is(
            new AdaptiveTimeInput { Id = "at", Value = "10:15", Min = "08:00", Max = "18:00", Placeholder = "Time" },
            """
            {"type": "Input.Time", "id": "at", "placeholder": "Time", "value": "10:15", "min": "08:00", "max": "18:00"}
            """);

    [Fact]
    public void A_box_to_tick_says_what_it_sends() =>
        Shape.Is(
            new AdaptiveToggleInput { Id = "urgent", Title = "Urgent", Value = "true", ValueOn = "true", ValueOff = "false", Wrap = true },
            """
            {
              "type": "Input.Toggle", "id": "urgent", "title": "Urgent", "valueOn": "true", "valueOff": "false", "wrap": true, "value": "true"
            }
            """);

    [Fact]
    public void A_box_to_tick_sends_True_and_False_unless_told_otherwise() =>
        Shape.Is(
            new AdaptiveToggleInput { Id = "urgent", Title = "Urgent" },
            """{"type": "Input.Toggle", "id": "urgent", "title": "Urgent", "valueOn": "True", "valueOff": "False"}""");

    [Fact]
    public void Choices_are_compact_and_single_unless_told_otherwise() =>
        Shape.Is(
            new AdaptiveChoiceSetInput { Id = "floor", Choices = { new AdaptiveChoice { Title = "Floor 3", Value = "3" } } },
            """
            {
              "type": "Input.ChoiceSet", "id": "floor", "style": "compact", "isMultiSelect": false,
              "choices": [{"title": "Floor 3", "value": "3"}]
            }
            """);

    [Fact]
    public void Choices_can_be_many_and_looked_up() =>
        Shape.Is(
            new AdaptiveChoiceSetInput
            {
                Id = "people",
                Value = "a,b",
                Style = AdaptiveChoiceInputStyle.Filtered,
                IsMultiSelect = true,
                Wrap = true,
                Placeholder = "Who",
                DataQuery = new AdaptiveDataQuery { Dataset = "graph.microsoft.com/users" },
            },
            """
            {
              "type": "Input.ChoiceSet", "id": "people", "value": "a,b", "style": "filtered", "isMultiSelect": true, "choices": [],
              "wrap": true, "placeholder": "Who",
              "choices.data": {"type": "Data.Query", "dataset": "graph.microsoft.com/users", "value": null, "count": 0, "skip": 0}
            }
            """);
}
