using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>What is known of a machine. Null where nothing is.</summary>
/// <param name="Kind">What it is, in small letters: "coffee machine".</param>
/// <param name="Price">In the currency of the office, with at most two decimals.</param>
public sealed record AssetFacts(
    string Kind,
    AssetPlace Place,
    ServiceContact Service,
    string? Model = null,
    string? Supplier = null,
    LocalDate? PurchasedOn = null,
    LocalDate? WarrantyUntil = null,
    decimal? Price = null)
{
    public const int KindLimit = 60;
    public const int ModelLimit = 100;
    public const int SupplierLimit = 100;
    public const decimal HighestPrice = 10_000_000;

    /// <summary>Which facts differ, as <see cref="AssetFields"/> calls them.</summary>
    public static ImmutableArray<string> Changed(AssetFacts before, AssetFacts after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        (string Field, bool Differs)[] fields =
        [
            (AssetFields.Kind, before.Kind != after.Kind),
            (AssetFields.Model, before.Model != after.Model),
            (AssetFields.Building, before.Place.Building != after.Place.Building),
            (AssetFields.Floor, before.Place.Floor != after.Place.Floor),
            (AssetFields.Room, before.Place.Room != after.Place.Room),
            (AssetFields.Supplier, before.Supplier != after.Supplier),
            (AssetFields.PurchasedOn, before.PurchasedOn != after.PurchasedOn),
            (AssetFields.WarrantyUntil, before.WarrantyUntil != after.WarrantyUntil),
            (AssetFields.Price, before.Price != after.Price),
            (AssetFields.ServiceName, before.Service.Name != after.Service.Name),
            (AssetFields.ServiceMail, before.Service.Mail != after.Service.Mail),
            (AssetFields.ServicePhone, before.Service.Phone != after.Service.Phone),
        ];
        return [.. fields.Where(field => field.Differs).Select(field => field.Field)];
    }
}
