using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Equipment;

namespace BackOffice.Cards.Equipment;

/// <summary>Where a machine comes from, what it cost, and who repairs it, as far as that is known.</summary>
internal static class AssetDetails
{
    public static IEnumerable<AdaptiveElement> For(Asset asset)
    {
        var facts = asset.Facts;
        (string Label, string? Value)[] rows =
        [
            (Words.AssetSupplier, facts.Supplier),
            (Words.AssetPurchasedOn, facts.PurchasedOn is { } purchased ? AssetWords.Day(purchased) : null),
            (Words.AssetFactWarranty, facts.WarrantyUntil is { } warranty ? Phrase.Of(Words.AssetFactUntil, AssetWords.Day(warranty)) : null),
            (Words.AssetPrice, facts.Price is { } price ? Phrase.Of(Words.AssetPriceFormat, price) : null),
            (Words.AssetServiceName, facts.Service.Name),
            (Words.AssetFactMail, facts.Service.Mail),
            (Words.AssetFactPhone, facts.Service.Phone),
        ];
        return rows
            .Where(row => row.Value is not null)
            .Select((row, index) => Fact.Row(
                row.Label, index == 0 ? AdaptiveSpacing.Medium : AdaptiveSpacing.Small, Line.Run(UserText.InColumn(row.Value!))));
    }
}
