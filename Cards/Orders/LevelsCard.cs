using System.Globalization;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Orders;

namespace BackOffice.Cards.Orders;

/// <summary>When an item is ordered and up to how much, and what its use suggests.</summary>
public static class LevelsCard
{
    /// <param name="weeks">Over how many full weeks the use is known.</param>
    /// <param name="proposed">What the use suggests; null where too little is known of it.</param>
    /// <param name="notice">Something to know first, as a sentence.</param>
    public static AdaptiveCard For(Cover cover, int weeks, StockLevels? proposed, OrderRules rules, string? notice = null)
    {
        ArgumentNullException.ThrowIfNull(cover);
        ArgumentNullException.ThrowIfNull(rules);
        var (item, facts) = (cover.Item, cover.Item.Facts);
        var better = proposed is not null && proposed != StockLevels.Of(facts) ? proposed : null;
        var title = Phrase.Of(OrderTexts.LevelsTitle, OrderWords.Name(facts.Name));
        return Sheet.Of(
            title,
            [
                .. notice is null ? Array.Empty<AdaptiveElement>() : [Banner.Of(AdaptiveContainerStyle.Attention, Line.Of(Line.Run(notice)))],
                Line.Of(Line.Subtle(item.Code.Value)),
                Head.Title(title),
                Row(OrderTexts.LevelsOnHand, OrderWords.Counted(item.OnHand, facts.Unit), AdaptiveSpacing.Medium),
                .. item.OnOrder > 0 ? [Row(OrderTexts.LevelsOnOrder, OrderWords.Counted(item.OnOrder, facts.Unit))] : Array.Empty<AdaptiveElement>(),
                .. item.Waiting > 0 ? [Row(OrderTexts.LevelsWaiting, OrderWords.Counted(item.Waiting, facts.Unit))] : Array.Empty<AdaptiveElement>(),
                Row(OrderTexts.LevelsUse, Use(cover, weeks)),
                .. cover.Days is { } days ? [Row(OrderTexts.LevelsCover, OrderWords.Days(days))] : Array.Empty<AdaptiveElement>(),
                Row(OrderTexts.LevelsPoint, Level(facts.ReorderPoint, better?.ReorderPoint), AdaptiveSpacing.Medium),
                Row(OrderTexts.LevelsTarget, Level(facts.Target, better?.Target)),
                Line.Hint(Why(cover, proposed, better, rules), AdaptiveSpacing.Medium),
            ],
            [
                .. better is null ? Array.Empty<AdaptiveAction>() : [Accept(cover, better).ToAction()],
                new Button(OrderTexts.BackToCover, Verbs.ShowCover).ToAction(),
            ]);
    }

    /// <summary>The levels as a button sends them.</summary>
    internal static string Text(StockLevels levels) => string.Create(CultureInfo.InvariantCulture, $"{levels.ReorderPoint}-{levels.Target}");

    private static Button Accept(Cover cover, StockLevels better) => new(OrderTexts.LevelsAccept, Verbs.AcceptLevels)
    {
        Item = cover.Item.Code,
        Version = cover.Item.Edition,
        Known = (CardData.Levels, Text(better)),
        IsTheThingToDo = true,
    };

    private static AdaptiveColumnSet Row(string label, string words, AdaptiveSpacing spacing = AdaptiveSpacing.Small) => Fact.Row(label, spacing, Line.Run(words));

    private static string Use(Cover cover, int weeks) => cover.PerWeek switch
    {
        null => OrderTexts.UsageUnknown,
        { } rate => Phrase.Of(OrderTexts.LevelsUsePerWeek, OrderWords.Rate(rate, cover.Item.Facts.Unit), OrderWords.Weeks(weeks)),
    };

    private static string Level(int? now, int? better)
    {
        var words = now is { } known ? known.ToString(Phrase.Culture) : OrderTexts.LevelsNotSet;
        return better is { } other && other != now ? Phrase.Of(OrderTexts.LevelsProposed, words, other) : words;
    }

    private static string Why(Cover cover, StockLevels? proposed, StockLevels? better, OrderRules rules) => (proposed, better, cover.PerWeek) switch
    {
        (_, not null, _) => Phrase.Of(
            OrderTexts.LevelsWhy,
            OrderWords.Days(cover.Item.Facts.LeadDays ?? rules.LeadDays),
            OrderWords.Days(rules.SafetyDays),
            OrderWords.Days(rules.OrderDays)),
        (not null, null, _) => OrderTexts.LevelsFit,
        (null, null, 0) => OrderTexts.LevelsUnused,
        _ => Phrase.Of(OrderTexts.LevelsTooEarly, StockLevels.FewestWeeks),
    };
}
