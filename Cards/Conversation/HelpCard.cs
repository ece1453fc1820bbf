using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Conversation;

/// <summary>What a person can do here, each with words that bring it about.</summary>
public static class HelpCard
{
    public static AdaptiveCard For(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Sheet.Of(
            Words.HelpTitle,
            [
                Line.Title(Words.HelpTitle),
                Row(Words.HelpReport, Words.HelpReportExample),
                Row(Words.HelpSupplies, Words.HelpSuppliesExample),
                Row(Words.HelpMine, Words.HelpMineExample),
                Row(Words.HelpFind, Words.HelpFindExample),
                Row(StockTexts.HelpAsk, StockTexts.HelpAskExample),
                Row(BookingTexts.HelpBook, BookingTexts.HelpBookExample),
                Row(Words.HelpCancel, Words.HelpCancelExample),
                .. BackOffice(person),
                .. person.Recruits ? [Row(BookingTexts.HelpRecruit, BookingTexts.HelpRecruitExample)] : Array.Empty<AdaptiveElement>(),
                Line.Hint(Words.HelpFooter, AdaptiveSpacing.Medium),
                .. ButtonRows.Of(Offers.For(person)),
                .. person.RunsBackOffice ? [Undelivered()] : Array.Empty<AdaptiveElement>(),
            ]);
    }

    // Its title takes a phone's row for itself.
    private static AdaptiveActionSet Undelivered() => new() { Spacing = AdaptiveSpacing.Small, Actions = [Offers.FailedDeliveries()] };

    private static IEnumerable<AdaptiveElement> BackOffice(Person person)
    {
        if (person.RunsBackOffice)
        {
            yield return Row(Words.HelpOpen, Words.HelpOpenExample);
            yield return Row(Words.HelpAssets, Words.HelpAssetsExample);
            yield return Row(StockTexts.HelpStock, StockTexts.HelpStockExample);
            yield return Row(StockTexts.HelpCount, StockTexts.HelpCountExample);
            yield return Row(Words.HelpGuides, Words.HelpGuidesExample);
            yield return Row(Words.HelpDeliveries, Words.HelpDeliveriesExample);
        }
    }

    private static AdaptiveContainer Row(string what, string example) => new()
    {
        Spacing = AdaptiveSpacing.Medium,
        Items = [Line.Of(Line.Bold(what)), Line.Hint(example)],
    };
}
