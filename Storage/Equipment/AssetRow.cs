using Azure.Data.Tables;
using BackOffice.Domain.Equipment;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Storage;

/// <summary>The row of a machine itself. Its ETag guards every other row of the machine.</summary>
internal static class AssetRow
{
    private const string Last = "Last";
    private const string ServiceName = "ServiceName";
    private const string ServiceMail = "ServiceMail";
    private const string ServicePhone = "ServicePhone";

    public static TableEntity Write(Asset asset)
    {
        var facts = asset.Facts;
        var row = new TableEntity
        {
            RowKey = Keys.Asset(asset.Tag),
            [nameof(Asset.Tag)] = asset.Tag.Value,
            [nameof(AssetFacts.Kind)] = facts.Kind,
            [nameof(AssetFacts.Model)] = facts.Model,
            [nameof(AssetFacts.Supplier)] = facts.Supplier,
            [nameof(AssetFacts.PurchasedOn)] = Day(facts.PurchasedOn),
            [nameof(AssetFacts.WarrantyUntil)] = Day(facts.WarrantyUntil),
            [ServiceName] = facts.Service.Name,
            [ServiceMail] = facts.Service.Mail,
            [ServicePhone] = facts.Service.Phone,
        };
        row.PutAmount(nameof(AssetFacts.Price), facts.Price);
        PutPlace(row, facts.Place);
        row.Put(nameof(Asset.State), asset.State);
        AssetChangeRow.Put(row, Last, asset.Last);
        MeterColumns.Put(row, asset.Meter);
        PlanColumns.Put(row, asset.Plans);
        return row;
    }

    public static Asset Read(TableEntity row) => new(
        AssetTag.Parse(row.Text(nameof(Asset.Tag))),
        new AssetFacts(
            row.Text(nameof(AssetFacts.Kind)),
            ReadPlace(row),
            new ServiceContact(row.TextOrNull(ServiceName), row.TextOrNull(ServiceMail), row.TextOrNull(ServicePhone)),
            row.TextOrNull(nameof(AssetFacts.Model)),
            row.TextOrNull(nameof(AssetFacts.Supplier)),
            Day(row.TextOrNull(nameof(AssetFacts.PurchasedOn))),
            Day(row.TextOrNull(nameof(AssetFacts.WarrantyUntil))),
            row.AmountOrNull(nameof(AssetFacts.Price))),
        row.Choice<AssetState>(nameof(Asset.State)),
        AssetChangeRow.Read(row, Last))
    {
        Meter = MeterColumns.Read(row),
        Plans = PlanColumns.Read(row),
    };

    public static void PutPlace(TableEntity row, AssetPlace place)
    {
        row[nameof(AssetPlace.Building)] = place.Building;
        row[nameof(AssetPlace.Floor)] = place.Floor;
        row[nameof(AssetPlace.Room)] = place.Room;
    }

    public static AssetPlace ReadPlace(TableEntity row) => new(
        row.TextOrNull(nameof(AssetPlace.Building)), row.GetInt32(nameof(AssetPlace.Floor)), row.TextOrNull(nameof(AssetPlace.Room)));

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private static LocalDate? Day(string? day) => day is null ? null : LocalDatePattern.Iso.Parse(day).Value;
}
