using AdaptiveCards;

namespace BackOffice.SdkTests.AdaptiveCards;

public class ContainerTests
{
    [Fact]
    public void A_container_holds_elements_on_a_background_of_its_own() =>
        Shape.Is(
            new AdaptiveContainer
            {
                Style = AdaptiveContainerStyle.Emphasis,
                Bleed = true,
                PixelMinHeight = 80,
                Rtl = false,
                VerticalContentAlignment = AdaptiveVerticalContentAlignment.Bottom,
                HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
                SelectAction = new AdaptiveSubmitAction { Title = "Open", Data = new { id = "REP-7K3QF" } },
                Items = { new AdaptiveTextBlock("Floor 3") },
            },
            """
            {
              "type": "Container", "items": [{"type": "TextBlock", "text": "Floor 3"}], "rtl": false, "style": "emphasis",
              "horizontalAlignment": "center", "verticalContentAlignment": "bottom",
              "selectAction": {"type": "Action.Submit", "data": {"id": "REP-7K3QF"}, "title": "Open"},
              "bleed": true, "minHeight": "80px"
            }
            """);

    [Fact]
    public void The_default_style_is_written_because_it_differs_from_none() =>
        Shape.Is(new AdaptiveContainer { Style = AdaptiveContainerStyle.Default }, """{"type": "Container", "items": [], "style": "default"}""");

    [Fact]
    public void Columns_are_as_wide_as_a_word_a_weight_or_pixels_say() =>
        Shape.Is(
            new AdaptiveColumnSet
            {
                Columns =
                {
                    new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = { new AdaptiveTextBlock("a") } },
                    new AdaptiveColumn { Width = AdaptiveWidth.Auto },
                    new AdaptiveColumn { Width = 2 },
                    new AdaptiveColumn { Width = "50px", SelectAction = new AdaptiveExecuteAction { Verb = "open" } },
                    new AdaptiveColumn { Id = "last", Style = AdaptiveContainerStyle.Good },
                },
            },
            """
            {
              "type": "ColumnSet",
              "columns": [
                {"type": "Column", "width": "stretch", "items": [{"type": "TextBlock", "text": "a"}]},
                {"type": "Column", "width": "auto", "items": []},
                {"type": "Column", "width": "2", "items": []},
                {"type": "Column", "width": "50px", "items": [], "selectAction": {"type": "Action.Execute", "verb": "open"}},
                {"id": "last", "type": "Column", "items": [], "style": "good"}
              ]
            }
            """);

    [Fact]
    public void A_table_writes_rows_cells_and_how_wide_its_columns_are() =>
        Shape.Is(
            new AdaptiveTable
            {
                Columns =
                {
                    new AdaptiveTableColumnDefinition { Width = 2 },
                    new AdaptiveTableColumnDefinition
                    {
                        PixelWidth = 90,
                        HorizontalContentAlignment = AdaptiveHorizontalContentAlignment.Right,
                        VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
                    },
                },
                GridStyle = AdaptiveContainerStyle.Accent,
                ShowGridLines = false,
                FirstRowAsHeaders = false,
                HorizontalCellContentAlignment = AdaptiveHorizontalContentAlignment.Center,
                Rows =
                {
                    new AdaptiveTableRow
                    {
                        Style = AdaptiveContainerStyle.Warning,
                        Cells = { new AdaptiveTableCell { Items = { new AdaptiveTextBlock("A4") } }, new AdaptiveTableCell() },
                    },
                },
            },
            """
            {
              "type": "Table",
              "rows": [
                {"type": "TableRow",
                 "cells": [{"type": "TableCell", "items": [{"type": "TextBlock", "text": "A4"}]}, {"type": "TableCell", "items": []}],
                 "style": "warning"}
              ],
              "columns": [
                {"width": 2},
                {"verticalCellContentAlignment": "center", "horizontalCellContentAlignment": "right", "width": "90px"}
              ],
              "gridStyle": "accent", "showGridLines": false, "firstRowAsHeaders": false, "horizontalCellContentAlignment": "center"
            }
            """);

    [Fact]
    public void Collections_take_what_can_stand_in_them_and_nothing_else()
    {
        var columns = new AdaptiveColumnSet { new AdaptiveColumn(), new AdaptiveTextBlock("no column") };
        var table = new AdaptiveTable { new AdaptiveTableRow { new AdaptiveTableCell { new AdaptiveTextBlock("x") } }, new AdaptiveTextBlock("no row") };

        Assert.IsType<AdaptiveColumn>(Assert.Single(columns));
        Assert.IsType<AdaptiveTextBlock>(Assert.Single(Assert.Single(Assert.Single(table.Rows).Cells)));
    }

    [Fact]
    public void Parts_may_leave_out_a_type_that_their_place_implies()
    {
        var card = AdaptiveCard.FromJson("""
            {
              "type": "AdaptiveCard", "version": "1.5",
              "body": [
                {"type": "ColumnSet", "columns": [{"width": 3, "items": [{"type": "TextBlock", "text": "a"}]}]},
                {"type": "ImageSet", "images": [{"url": "https://example.com/a.png"}]}
              ]
            }
            """).Card;

        Assert.Equal(new AdaptiveWidth(3), Assert.Single(Assert.IsType<AdaptiveColumnSet>(card.Body[0]).Columns).Width);
        Assert.Equal("https://example.com/a.png", Assert.Single(Assert.IsType<AdaptiveImageSet>(card.Body[1]).Images).UrlString);
    }
}
