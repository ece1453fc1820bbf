using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>What is known of an item beside its units, as far as anybody has said. A further line is a further row here.</summary>
internal static class ItemDetails
{
    public static IEnumerable<AdaptiveElement> For(StockItem item)
    {
        var facts = item.Facts;
        (string Label, string? Value)[] rows =
        [
            (StockTexts.FieldReorderPoint, facts.ReorderPoint is { } point ? Phrase.Of(StockTexts.ReorderAt, Units.In(point, facts)) : null),
            (StockTexts.FieldTarget, facts.Target is { } target ? Phrase.Of(StockTexts.TargetUpTo, Units.In(target, facts)) : null),
            (StockTexts.FieldSupplier, facts.Supplier is { } supplier ? UserText.InColumn(supplier) : null),
            (StockTexts.FactMail, facts.SupplierMail is { } mail ? UserText.InColumn(mail) : null),
            (StockTexts.FactPrice, facts.Price is { } price ? Price(price, facts) : null),
            (StockTexts.FactLead, facts.LeadDays is { } days ? Lead(days) : null),
            (StockTexts.FieldSynonyms, facts.Synonyms is { } synonyms ? UserText.InLine(synonyms) : null),
        ];
        return rows
            .Where(row => row.Value is not null)
            .Select((row, index) => Fact.Row(row.Label, index == 0 ? AdaptiveSpacing.Medium : AdaptiveSpacing.Small, Line.Run(row.Value!)));
    }

    /// <summary>"24.50 a box of 5 reams"</summary>
    private static string Price(decimal price, ItemFacts facts) => facts.Pack is { } pack
        ? Phrase.Of(StockTexts.PriceOfPack, Amount.Of(price), UserText.InLine(pack, ItemFacts.UnitLimit), Units.In(facts.PackSize, facts))
        : Phrase.Of(StockTexts.PriceOfUnit, Amount.Of(price), UserText.InLine(facts.Unit, ItemFacts.UnitLimit));

    private static string Lead(int days) => days == 1 ? StockTexts.LeadDay : Phrase.Of(StockTexts.LeadDays, days);
}
