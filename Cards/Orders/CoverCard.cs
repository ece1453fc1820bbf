using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Orders;

namespace BackOffice.Cards.Orders;

/// <summary>For how long each item lasts, what runs out first.</summary>
public static class CoverCard
{
    private const int MostBars = 10;
    private const int MostRows = 15;
    private const int MostUnused = 5;
    private const int LabelLength = 24;
    private const string LabelWidth = "120px";

    /// <param name="covers">Of all items that are kept.</param>
    public static AdaptiveCard For(ImmutableArray<Cover> covers, OrderRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ImmutableArray<Cover> known = [.. covers.Where(cover => cover.Days is not null).OrderBy(cover => cover.Days).ThenBy(cover => cover.Item.Code.Value, StringComparer.Ordinal)];
        ImmutableArray<string> unused = [.. covers.Where(cover => cover.PerWeek is 0).Select(cover => cover.Item.Facts.Name)];
        return Sheet.Of(
            OrderTexts.CoverTitle,
            [
                Line.Title(OrderTexts.CoverTitle),
                Line.Hint(covers.IsEmpty ? OrderTexts.CoverNoStock
                    : known.IsEmpty ? OrderTexts.CoverNone
                    : Phrase.Of(OrderTexts.CoverHint, rules.UsageWeeks)),
                .. Chart(known),
                .. known.Take(MostRows).Select(cover => Row(cover, rules)),
                .. known.Length > MostRows ? [Line.Hint(Phrase.Of(OrderTexts.CoverMore, OrderWords.Items(known.Length - MostRows)), AdaptiveSpacing.Medium)] : Array.Empty<AdaptiveElement>(),
                .. unused.IsEmpty ? Array.Empty<AdaptiveElement>() : [Line.Of(Line.Small(Phrase.Of(OrderTexts.CoverUnused, OrderWords.Names(unused, MostUnused))))],
            ]);
    }

    private static IEnumerable<AdaptiveElement> Chart(ImmutableArray<Cover> known) => known.IsEmpty
        ? []
        : [BarChart.Of(
            OrderTexts.CoverChart,
            OrderTexts.CoverAxis,
            [.. known.Take(MostBars).Select(cover => (UserText.InLine(cover.Item.Facts.Name, LabelLength), cover.Days!.Value))],
            LabelWidth)];

    private static AdaptiveColumnSet Row(Cover cover, OrderRules rules)
    {
        var (item, days) = (cover.Item, cover.Days!.Value);
        var lead = item.Facts.LeadDays ?? rules.LeadDays;
        var mark = Line.Of(new AdaptiveTextRun(OrderWords.Days(days))
        {
            Weight = AdaptiveTextWeight.Bolder,
            Color = days <= lead ? AdaptiveTextColor.Attention : days <= lead + rules.SafetyDays ? AdaptiveTextColor.Warning : AdaptiveTextColor.Default,
        });
        mark.HorizontalAlignment = AdaptiveHorizontalAlignment.Right;
        var below = Line.Of(Line.Small(OrderWords.Joined(
            Phrase.Of(OrderTexts.WhyOnHand, OrderWords.Counted(item.OnHand, item.Facts.Unit)),
            Phrase.Of(OrderTexts.WhyPerWeek, OrderWords.Rate(cover.PerWeek!.Value, item.Facts.Unit)))));
        below.Spacing = AdaptiveSpacing.None;
        return new AdaptiveColumnSet
        {
            Separator = true,
            SelectAction = new Button(Phrase.Of(OrderTexts.CoverOpens, item.Code), Verbs.ShowLevels) { Item = item.Code, IsForNewClientsOnly = true }.ToAction(),
            Columns =
            [
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [Line.Of(Line.Bold(OrderWords.Name(item.Facts.Name))), below] },
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [mark] },
            ],
        };
    }
}
