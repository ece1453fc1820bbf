using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;

namespace BackOffice.Cards.Supplies;

/// <summary>What is to be handed over, place by place, so that one walk through the office does.</summary>
public static class PickListCard
{
    /// <summary>How many requests a page shows.</summary>
    public const int PageSize = 10;

    private const int PlaceLength = 40;

    /// <param name="items">The items of the requests, by code.</param>
    public static AdaptiveCard For(Page<SupplyRequest> page, ImmutableDictionary<ItemCode, StockItem> items)
    {
        ArgumentNullException.ThrowIfNull(page);
        var picks = page.Items.SelectMany(request => request.Lines.Where(line => line.Ready > 0).SelectMany(line => PicksOf(request, line, items)));
        return Sheet.Of(
            SupplyTexts.PickTitle,
            [
                Line.Title(SupplyTexts.PickTitle),
                Line.Hint(page.Items.IsEmpty ? SupplyTexts.PickEmpty : SupplyTexts.PickHint),
                .. picks.GroupBy(pick => pick.Place, StringComparer.OrdinalIgnoreCase).OrderBy(place => place.Key is null).ThenBy(place => place.Key, StringComparer.OrdinalIgnoreCase)
                    .SelectMany(place => (AdaptiveElement[])[Heading(place.Key), .. place.Select(Row)]),
            ],
            page.Next is { } next ? [new Button(Words.More, Verbs.PickList) { After = next }.ToAction()] : []);
    }

    private static IEnumerable<PickedLine> PicksOf(SupplyRequest request, SupplyLine line, ImmutableDictionary<ItemCode, StockItem> items) =>
        line.Item is { } code && items.TryGetValue(code, out var item)
            ? Pick.From(item, line.Reserved).Select(taken => new PickedLine(taken.Place, request, line, taken.Units))
            : [new PickedLine(Place: null, request, line, line.Ready)];

    private static AdaptiveRichTextBlock Heading(string? place)
    {
        var heading = Line.Of(Line.Bold(place is null ? SupplyTexts.PickNowhere : UserText.InLine(place, PlaceLength)));
        heading.Spacing = AdaptiveSpacing.Large;
        return heading;
    }

    private static AdaptiveColumnSet Row(PickedLine pick)
    {
        var whom = Line.Of(Line.Subtle(pick.Request.Place.Length == 0
            ? UserText.Name(pick.Request.Requester)
            : Phrase.Of(SupplyTexts.PickFor, UserText.Name(pick.Request.Requester), UserText.InLine(pick.Request.Place, PlaceLength))));
        whom.Spacing = AdaptiveSpacing.None;
        return new AdaptiveColumnSet
        {
            Separator = true,
            SelectAction = new Button(Phrase.Of(Words.ListOpens, pick.Request.Id), Verbs.ShowSupplies) { Case = pick.Request.Id, IsForNewClientsOnly = true }.ToAction(),
            Columns =
            [
                new AdaptiveColumn
                {
                    Width = AdaptiveColumnWidth.Stretch,
                    Items = [Line.Of(Line.Run(Quantity.Of(pick.Units, pick.Line.Unit, pick.Line.Pack, pick.Line.PackSize, SupplyWords.Name(pick.Line.Name)))), whom],
                },
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [Line.Of(Line.Small(pick.Request.Id.Value))] },
            ],
        };
    }

    private sealed record PickedLine(string? Place, SupplyRequest Request, SupplyLine Line, int Units);
}
