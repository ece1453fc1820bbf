using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Supplies;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Cards.Supplies;

/// <summary>What departments were handed in a month.</summary>
public static class UsedCard
{
    /// <summary>More things are counted, and not named.</summary>
    private const int Most = 30;

    private const int NameLength = 40;

    /// <param name="used">By department and thing, what cost most first within a department.</param>
    /// <param name="costCentre">Null for all.</param>
    public static AdaptiveCard For(YearMonth month, string? costCentre, ImmutableArray<UsedSupplies> used)
    {
        var when = YearMonthPattern.Create(Words.UsageMonthPattern, Phrase.Culture).Format(month);
        var named = costCentre is null ? null : UserText.InLine(used.IsEmpty ? costCentre : used[0].CostCentre, NameLength);
        var title = named is null ? Phrase.Of(SupplyTexts.UsedTitle, when) : Phrase.Of(SupplyTexts.UsedTitleOf, when, named);
        return Sheet.Of(
            title,
            [
                Line.Title(title),
                .. used.IsEmpty
                    ? [Line.Hint(named is null ? Phrase.Of(SupplyTexts.UsedEmpty, when) : Phrase.Of(SupplyTexts.UsedEmptyOf, when, named))]
                    : Array.Empty<AdaptiveElement>(),
                .. used.Take(Most).GroupBy(one => one.CostCentre, StringComparer.OrdinalIgnoreCase)
                    .SelectMany(centre => (AdaptiveElement[])[.. named is null ? [Heading(centre.Key)] : Array.Empty<AdaptiveElement>(), .. centre.Select(Row)]),
                .. used.Length > Most ? [Line.Hint(Phrase.Of(SupplyTexts.UsedMore, used.Length - Most))] : Array.Empty<AdaptiveElement>(),
                .. used.IsEmpty ? [] : new[] { Total(used) },
            ]);
    }

    private static AdaptiveRichTextBlock Heading(string costCentre)
    {
        var heading = Line.Of(Line.Bold(costCentre.Length == 0 ? SupplyTexts.UsedNoCentre : UserText.InLine(costCentre, NameLength)));
        heading.Spacing = AdaptiveSpacing.Large;
        return heading;
    }

    private static AdaptiveColumnSet Row(UsedSupplies used) => new()
    {
        Separator = true,
        Columns =
        [
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [Line.Of(Line.Run(Quantity.Of(used.Units, used.Unit, pack: null, packSize: 1, SupplyWords.Name(used.Name))))] },
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [Right(used.Value == 0 ? string.Empty : Amount.Of(used.Value))] },
        ],
    };

    private static AdaptiveRichTextBlock Total(ImmutableArray<UsedSupplies> used)
    {
        var total = Right(Phrase.Of(SupplyTexts.UsedTotal, Amount.Of(used.Sum(one => one.Value))));
        total.Spacing = AdaptiveSpacing.Medium;
        total.Separator = true;
        return total;
    }

    private static AdaptiveRichTextBlock Right(string words)
    {
        var right = Line.Of(Line.Bold(words));
        right.HorizontalAlignment = AdaptiveHorizontalAlignment.Right;
        return right;
    }
}
