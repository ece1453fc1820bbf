using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain;
using BackOffice.Domain.Stock;
using NodaTime;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Samples;

/// <summary>What lies in the cupboards.</summary>
internal static class SampleStock
{
    public static ItemForm PaperForm { get; } = new()
    {
        Code = "pap-a4",
        Name = "A4 paper",
        Unit = "Ream",
        Pack = "Box",
        PackSize = "5",
        Synonyms = "copy paper, printer paper",
        ReorderPoint = "20",
        Target = "60",
        Supplier = "Paper & Co",
        SupplierMail = "orders@paper.example",
        Price = "24.50",
        LeadDays = "3",
    };

    public static StockItem Paper { get; } = new(
        ItemCode.Parse("PAP-A4"),
        PaperForm.Read().Facts,
        [new Shelf("Cabinet 1", 30), new Shelf("Cellar", 25)],
        Reserved: 10,
        Movements: 3);

    /// <summary>What a card names its deeds.</summary>
    public const string Once = "0123456789ABCDEF0123";

    public static StockItem Toner { get; } = new(
        ItemCode.Parse("TON-59A"),
        new ItemFacts("Toner HP 59A", "piece", Synonyms: "black toner", ReorderPoint: 4, Target: 10, Supplier: "Printworks", Price: 79.90m, LeadDays: 1),
        [new Shelf("Copy room", 2), new Shelf("Cabinet 3", 1)],
        Reserved: 1,
        Movements: 12);

    public static StockItem Pens { get; } = new(
        ItemCode.Parse("PEN-BLU"), new ItemFacts("Pens, blue", "pen", "box", 50, ReorderPoint: 100), [new Shelf("Cabinet 1", 40)], OnOrder: 200, Movements: 2);

    public static StockItem Coffee { get; } = new(
        ItemCode.Parse("COF-1KG"), new ItemFacts("Coffee, whole beans", "bag", ReorderPoint: 5, Target: 15), [new Shelf("Kitchen", 0)], Movements: 4, Waiting: 2);

    public static StockItem Tape { get; } = new(ItemCode.Parse("TAP-01"), new ItemFacts("Tape", "roll"), [new Shelf("Cabinet 1", 7)], Movements: 1);

    public static StockItem Old { get; } = Tape with { Code = ItemCode.Parse("FAX-ROL"), Facts = new ItemFacts("Fax rolls", "roll", ReorderPoint: 3), IsRetired = true };

    public static Page<StockItem> Some { get; } = new([Coffee, Paper, Pens, Tape, Toner], "TON-59A");

    /// <summary>The newest first.</summary>
    public static ImmutableArray<StockMovement> Lines { get; } =
    [
        new(12, MovementKind.Reserved, Place: null, 0, 1, Dana.Named, Morning, Case: Id),
        new(11, MovementKind.Issued, "Copy room", -2, 0, Eric.Named, Morning - Duration.FromHours(2), "For O'Brien in Marketing"),
        new(10, MovementKind.Counted, "Cabinet 3", -1, 0, Dana.Named, Morning - Duration.FromDays(1), "One leaked"),
        new(9, MovementKind.Received, "Copy room", 4, 0, Eric.Named, Morning - Duration.FromDays(3)),
    ];

    /// <summary>The largest item that there can be, in some script.</summary>
    public static StockItem Fullest(string text, int number = 0) => Paper with
    {
        Code = ItemCode.Parse(string.Create(CultureInfo.InvariantCulture, $"{new string('W', 17)}-{number % 100:00}")),
        Facts = new ItemFacts(
            SampleLists.Filled(text, ItemFacts.NameLimit),
            SampleLists.Filled(text, ItemFacts.UnitLimit),
            SampleLists.Filled(text, ItemFacts.UnitLimit),
            ItemFacts.LargestPack,
            SampleLists.Filled(text, ItemFacts.SynonymsLimit),
            999_999,
            StockItem.MostUnits,
            SampleLists.Filled(text, ItemFacts.SupplierLimit),
            "service@copycare.example",
            9_999_999.99m,
            ItemFacts.LongestLead),
        Shelves =
        [
            .. Enumerable.Range(0, StockItem.MostShelves).Select(place => new Shelf(
                SampleLists.Filled(text, Shelf.PlaceLimit - 1) + place.ToString(CultureInfo.InvariantCulture), 99_999)),
        ],
        Reserved = 999_990,
        OnOrder = 999_999,
        Waiting = 999_999,
    };
}
