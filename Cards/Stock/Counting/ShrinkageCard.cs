using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Stock;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Cards.Stock;

/// <summary>What counts found missing in a month, item by item, and what the months before it cost.</summary>
public static class ShrinkageCard
{
    /// <summary>How many months the chart has.</summary>
    public const int Months = 6;

    private const int Most = 20;
    private const int NameLength = 60;

    /// <param name="lines">Of the month and those before it.</param>
    /// <param name="hasNext">Whether the month after it has begun.</param>
    public static AdaptiveCard For(YearMonth month, ImmutableArray<Shrinkage> lines, bool hasNext)
    {
        ImmutableArray<Shrinkage> own = [.. lines.Where(line => line.Month == month).OrderByDescending(line => line.Net).ThenByDescending(line => line.Missing)];
        var title = Phrase.Of(CountTexts.ShrinkageOf, Name(month, Words.UsageMonthPattern));
        return Sheet.Of(
            title,
            [
                Line.Title(title),
                .. own.IsEmpty ? [Line.Hint(CountTexts.ShrinkageNone)] : Sums(own),
                .. own.Take(Most).Select(Row),
                .. own.Length > Most ? [Line.Hint(Phrase.Of(CountTexts.ShrinkageMore, own.Length - Most))] : Array.Empty<AdaptiveElement>(),
                .. own.All(line => line.IsPriced) ? Array.Empty<AdaptiveElement>() : [Line.Hint(CountTexts.ShrinkageUnpriced, AdaptiveSpacing.Small)],
                .. Chart(month, lines),
            ],
            [
                new Button(CountTexts.MonthBefore, Verbs.ShowShrinkage) { After = YearMonthPattern.Iso.Format(month.PlusMonths(-1)) }.ToAction(),
                .. hasNext
                    ? [new Button(CountTexts.MonthAfter, Verbs.ShowShrinkage) { After = YearMonthPattern.Iso.Format(month.PlusMonths(1)) }.ToAction()]
                    : Array.Empty<AdaptiveAction>(),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Sums(ImmutableArray<Shrinkage> own)
    {
        yield return Fact.Row(CountTexts.ShrinkageMissing, AdaptiveSpacing.Medium, Line.Run(Units(own.Sum(line => line.Missing), own.Sum(line => line.Lost))));
        yield return Fact.Row(CountTexts.ShrinkageFound, AdaptiveSpacing.Small, Line.Run(Units(own.Sum(line => line.Found), own.Sum(line => line.Gained))));
        yield return Fact.Row(CountTexts.ShrinkageNet, AdaptiveSpacing.Small, Line.Bold(Amount.Of(own.Sum(line => line.Net))));
    }

    private static string Units(long units, decimal amount) => Phrase.Of(units == 1 ? CountTexts.ShrinkageUnit : CountTexts.ShrinkageUnits, units, Amount.Of(amount));

    private static AdaptiveColumnSet Row(Shrinkage line, int index)
    {
        var amount = Line.Of(Line.Run(Amount.Of(line.Net)));
        amount.HorizontalAlignment = AdaptiveHorizontalAlignment.Right;
        return new AdaptiveColumnSet
        {
            Separator = index == 0,
            Spacing = index == 0 ? AdaptiveSpacing.Medium : AdaptiveSpacing.Small,
            Columns =
            [
                new AdaptiveColumn
                {
                    Width = AdaptiveColumnWidth.Stretch,
                    Items =
                    [
                        Line.Of(Line.Bold(UserText.InLine(line.Name, NameLength)), Line.Subtle($"  {line.Item}")),
                        Small(Phrase.Of(
                            (line.Missing, line.Found) switch
                            {
                                (_, 0) => CountTexts.ShrinkageItemMissing,
                                (0, _) => CountTexts.ShrinkageItemFound,
                                _ => CountTexts.ShrinkageItemBoth,
                            },
                            line.Missing,
                            line.Found,
                            UserText.InLine(line.Unit))),
                    ],
                },
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [amount] },
            ],
        };
    }

    private static AdaptiveRichTextBlock Small(string text)
    {
        var line = Line.Of(Line.Small(text));
        line.Spacing = AdaptiveSpacing.None;
        return line;
    }

    // What a chart shows of months without any count is nothing; one without any month would be an empty frame.
    private static IEnumerable<AdaptiveElement> Chart(YearMonth month, ImmutableArray<Shrinkage> lines) => lines.IsEmpty
        ? []
        :
        [
            BarChart.Of(
                CountTexts.ShrinkageChart,
                CountTexts.ShrinkageAxis,
                [
                    .. Enumerable.Range(1 - Months, Months).Select(month.PlusMonths).Select(one => (
                        Name(one, CountTexts.ShrinkageMonthShort),
                        (int)Math.Clamp(Math.Round(lines.Where(line => line.Month == one).Sum(line => line.Net)), 0, int.MaxValue / 32))),
                ]),
        ];

    private static string Name(YearMonth month, string pattern) => LocalDatePattern.Create(pattern, Phrase.Culture).Format(month.OnDayOfMonth(1));
}
