using System.Collections.Immutable;
using BackOffice.Cards.Supplies;
using BackOffice.Domain;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using NodaTime;

namespace BackOffice.UnitTests.Samples;

/// <summary>What somebody asks of the cupboards.</summary>
internal static class SampleForms
{
    public static LocalDate Today { get; } = new(2027, 3, 1);

    public static CaseId Id { get; } = CaseId.Parse("SUP-7K3QF");

    public static StockItem Paper { get; } = Item("PAP-A4", "A4 paper", "ream", onHand: 20, pack: "box", packSize: 5, price: 24.50m, leadDays: 5, synonyms: "copy paper, printer paper") with { OnOrder = 60 };

    public static StockItem Black { get; } = Item("TON-BK", "Black toner 59A", "cartridge", onHand: 4, price: 60, synonyms: "black toner");

    public static StockItem Cyan { get; } = Item("TON-CY", "Cyan toner 59C", "cartridge", onHand: 0, price: 70, leadDays: 3, synonyms: "cyan toner");

    public static StockItem Stapler { get; } = Item("STA-01", "Stapler", "piece", onHand: 10, price: 8);

    public static StockItem Pens { get; } = Item("PEN-BL", "Blue pen", "pen", onHand: 500, pack: "pack", packSize: 50, price: 10);

    public static StockItem Chair { get; } = Item("CHA-01", "Desk chair", "piece", onHand: 0);

    public static ImmutableArray<StockItem> Kept { get; } = [Paper, Black, Cyan, Stapler, Pens, Chair];

    public static SupplyForm PaperAndToner { get; } = new()
    {
        Lines = [new SupplyFormLine("A4", "5", InPacks: true, Paper.Code, []), new SupplyFormLine("black toners", "2", InPacks: false, Black.Code, [])],
        Place = "Room 210",
        NeededBy = "2027-03-05",
    };

    /// <summary>Matched, doubtful, in no catalog.</summary>
    public static SupplyForm Mixed { get; } = PaperAndToner with
    {
        Lines =
        [
            PaperAndToner.Lines[0],
            new SupplyFormLine("toners", "3", InPacks: false, Item: null, [Black.Code, Cyan.Code]),
            new SupplyFormLine("post-its, yellow (pack)", "4", InPacks: false, Item: null, []),
            new SupplyFormLine("chair", "1", InPacks: false, Chair.Code, []),
        ],
        Note = "For the fair, please put them beside the door.",
    };

    public static SupplyPreview Preview { get; } = new(
        Kept.ToDictionary(item => item.Code),
        Today,
        new PolicyRuling(ApprovalLevel.Executive, PolicyRule.AboveFreeLimit, 20),
        "Product",
        ["Eric Executive"],
        Asked: 1);

    public static SupplyPreview Free { get; } = Preview with { Ruling = new PolicyRuling(Takes: null, PolicyRule.UpToFreeLimit, 20), Approvers = [], Asked = 0 };

    private static StockItem Item(
        string code, string name, string unit, int onHand, string? pack = null, int packSize = 1, decimal? price = null, int? leadDays = null, string? synonyms = null) => new(
        ItemCode.Parse(code),
        new ItemFacts(name, unit, pack, packSize, synonyms, Price: price, LeadDays: leadDays),
        onHand == 0 ? [] : [new Shelf("Cabinet 1", onHand)]);
}
