using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Imports;
using NodaTime;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Samples;

/// <summary>Machines of a small office.</summary>
internal static class SampleAssets
{
    public static AssetTag Tag { get; } = AssetTag.Parse("PRN-3F-01");

    public static AssetForm Form { get; } = new()
    {
        Tag = "prn-3f-01",
        Kind = "Printer",
        Model = "HP LaserJet M507",
        Floor = "3",
        Room = "Copy room",
        Supplier = "Office Depot",
        PurchasedOn = "2024-05-31",
        WarrantyUntil = "31.05.2027",
        Price = "1,299.90",
        ServiceName = "CopyCare, Sam Smith",
        ServiceMail = "service@copycare.example",
        ServicePhone = "+49 30 1234567",
    };

    public static Asset Printer { get; } = new(
        Tag,
        new AssetFacts(
            "printer",
            new AssetPlace(Floor: 3, Room: "Copy room"),
            new ServiceContact("CopyCare, Sam Smith", "service@copycare.example", "+49 30 1234567"),
            "HP LaserJet M507",
            "Office Depot",
            new LocalDate(2024, 5, 31),
            new LocalDate(2027, 5, 31),
            1299.90m),
        AssetState.InUse,
        new AssetChange(1, AssetAction.Added, Eric.Named, Morning, []));

    public static ReadingsTaken Taken { get; } = new(
        Machines: 31,
        Same: 2,
        [
            new ImportProblem.Field(4, new FieldError(MeterFields.Cyan, new FieldProblem.NotA(FieldShape.Percent))),
            new ImportProblem.NotTaken(7, AssetTag.Parse("PRN-4F-02"), new MeterRefusal.NoSuchMachine()),
            new ImportProblem.NotTaken(9, Tag, new MeterRefusal.BelowLast(12_034, 120_344, Morning)),
        ],
        Left: 12);

    public static Asset Kettle { get; } = new(
        AssetTag.Parse("KTL-1"),
        new AssetFacts("kettle", AssetPlace.Unknown, ServiceContact.Nobody),
        AssetState.Retired,
        new AssetChange(4, AssetAction.Retired, Dana.Named, Morning, []));

    public static Page<AssetListItem> SomeAssets { get; } = new(
        [
            AssetListItem.Of(Kettle with { State = AssetState.InUse }),
            AssetListItem.Of(Printer),
            new AssetListItem(AssetTag.Parse("PRN-4F-02"), "printer", null, new AssetPlace("Annex", 4), AssetState.OutOfOrder),
        ],
        Next: "PRN-4F-02");

    /// <summary>A machine of which everything is known, each at its longest.</summary>
    public static Asset Fullest(string text, int number = 0) => Printer with
    {
        Tag = AssetTag.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{new string('W', 17)}-{number % 100:00}")),
        State = AssetState.OutOfOrder,
        Facts = new AssetFacts(
            SampleLists.Filled(text, AssetFacts.KindLimit),
            new AssetPlace(SampleLists.Filled(text, AssetPlace.BuildingLimit), -10, SampleLists.Filled(text, AssetPlace.RoomLimit)),
            new ServiceContact(
                SampleLists.Filled(text, ServiceContact.NameLimit),
                SampleLists.Filled(text, ServiceContact.MailLimit),
                SampleLists.Filled(text, ServiceContact.PhoneLimit)),
            SampleLists.Filled(text, AssetFacts.ModelLimit),
            SampleLists.Filled(text, AssetFacts.SupplierLimit),
            new LocalDate(2024, 5, 31),
            new LocalDate(2027, 5, 31),
            AssetFacts.HighestPrice),
    };

    public static ImportId Import { get; } = ImportId.TryParse("00000000000000A7", out var id) ? id : default;

    public static ImportPreview Preview { get; } = new(
        ImportSubject.Equipment,
        [.. Enumerable.Range(2, 58).Select(number => new ImportLine(number, ImmutableDictionary<string, string>.Empty))],
        New: 50,
        Changed: 8,
        Same: 3,
        [
            new ImportProblem.UnknownColumn(1, "colour"),
            new ImportProblem.Field(4, new FieldError(AssetFields.PurchasedOn, new FieldProblem.NotA(FieldShape.Date))),
            new ImportProblem.Twice(7, Tag.Value, 2),
            new ImportProblem.Retired(9, Kettle.Tag.Value),
            new ImportProblem.Unreadable(12),
        ]);

    public static ImmutableArray<MonthUsage> Months { get; } =
    [
        new MonthUsage(new YearMonth(2025, 9), 4_210, IsSpread: true),
        new MonthUsage(new YearMonth(2025, 10), 5_033, IsSpread: true),
        new MonthUsage(new YearMonth(2025, 11), 1_877, IsSpread: false),
    ];

    public static ImmutableArray<MeterReading> Readings { get; } =
    [
        new MeterReading(MeterAction.TonerReplaced, Eric.Named, Morning, 120_344, TonerColour.Black, 100),
        new MeterReading(MeterAction.Counted, Eric.Named, Morning, 120_344),
    ];

    /// <summary>The printer with a counter, cartridges and plans.</summary>
    public static Asset Kept { get; } = Printer with
    {
        Meter = new Meter(120_344, Morning, Months[2], new PerColour<int>(Black: 20, Yellow: 85), Readings[0]),
        Plans =
        [
            new MaintenancePlan(1, "Clean the rollers", new MaintenanceInterval(10_000, IntervalUnit.Pages), Eric.Named, Id, null, null, 125_000),
            new MaintenancePlan(2, "Check the cables", new MaintenanceInterval(3, IntervalUnit.Months), Eric.Named, Id, new LocalDate(2026, 2, 1), Morning, null),
        ],
    };
}
