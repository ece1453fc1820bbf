using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Office;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using NodaTime;
using static BackOffice.UnitTests.Samples.SamplePeople;

namespace BackOffice.UnitTests.Samples;

/// <summary>What runs out, and what is ordered.</summary>
internal static class SampleOrders
{
    /// <summary>A Wednesday morning, in the week 2026-W48.</summary>
    public static Instant Wednesday { get; } = Instant.FromUtc(2026, 11, 25, 9, 0);

    public static LocalDate Today { get; } = new(2026, 11, 25);

    public static OrderRules Rules { get; } = new(MinimumOrderValue.None);

    public static WorkingHours Hours { get; } = new(
        DateTimeZoneProviders.Tzdb["Europe/Berlin"],
        new LocalTime(8, 0),
        new LocalTime(17, 0),
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday],
        []);

    public static CaseId OrderId { get; } = CaseId.Parse("PO-7K3QF");

    /// <summary>A4 paper in boxes of 5 reams: 12 reams lie there, 14 a week are used, ordered at 20 up to 60.</summary>
    public static StockItem Paper { get; } = SampleStock.Paper with
    {
        Shelves = [new Shelf("Cabinet 1", 12)],
        Reserved = 0,
        Use = PerWeek(14, 12),
    };

    public static StockItem Pens { get; } = new(
        ItemCode.Parse("PEN-BL"),
        new ItemFacts("Ballpoint pens, blue", "pen", "pack", 50, null, 50, 150, "Paper & Co", "orders@paper.example", 9.90m, 3),
        [new Shelf("Cabinet 2", 30)])
    {
        Use = PerWeek(8, 12),
    };

    public static PurchaseOrder Proposed { get; } = new ProposeOrder(
        OrderId, Need(Paper, Pens), [Eric.Id, Dana.Id], AskedBy: null).Decide(Wednesday).After;

    public static PurchaseOrder Ordered { get; } = After(Proposed, new ApproveOrder(OrderId, 1, OrderedPacks.AsProposed, Hours), Eric);

    public static PurchaseOrder Approved { get; } = After(
        Proposed with { SupplierMail = null }, new ApproveOrder(OrderId, 1, OrderedPacks.AsProposed, Hours), Eric);

    public static StockItem Empty(string code, string name, string? supplier = null, int point = 10, int target = 40) => new(
        ItemCode.Parse(code), new ItemFacts(name, "piece", ReorderPoint: point, Target: target, Supplier: supplier, Price: 1.50m), []);

    /// <summary>So many units were handed out in each of the last full weeks.</summary>
    public static WeeklyUse PerWeek(int units, int weeks)
    {
        var week = UseWeek.Of(Wednesday);
        return new WeeklyUse(
            week.Plus(-weeks - 1),
            units == 0 ? [] : [.. Enumerable.Range(1, weeks).Select(back => new WeekUnits(week.Plus(-back), units))]);
    }

    public static SupplierNeed Need(params StockItem[] items) => Assert.Single(ReorderPlan.Of(items, [], Rules, Wednesday).Needs);

    public static PurchaseOrder After(PurchaseOrder order, OrderCommand command, Person by, Instant? at = null) =>
        Assert.IsType<OrderDecision.Accepted>(command.Decide(order, by, Rules, at ?? Wednesday + Duration.FromHours(1))).After;

    public static OrderRefusal Refused(PurchaseOrder order, OrderCommand command, Person by, OrderRules? rules = null) =>
        Assert.IsType<OrderDecision.Refused>(command.Decide(order, by, rules ?? Rules, Wednesday + Duration.FromHours(1))).Why;

    public static OrderedPacks Packs(params (StockItem Item, string Typed)[] typed) => new([.. typed.Select(line => (line.Item.Code, line.Typed))]);

    public static Receipt Came(params (StockItem Item, string Packs)[] typed) =>
        new([.. typed.Select(line => new ReceiptLine(line.Item.Code, line.Packs, "Cabinet 1", string.Empty))]);

    public static ImmutableArray<OrderListItem> List { get; } =
    [
        OrderListItem.Of(Ordered) with { Id = CaseId.Parse("PO-00001"), Expected = new LocalDate(2026, 11, 20) },
        OrderListItem.Of(Ordered),
        OrderListItem.Of(Proposed) with { Id = CaseId.Parse("PO-00002"), Supplier = "Office Depot International GmbH & Co. KG" },
        OrderListItem.Of(Approved) with { Id = CaseId.Parse("PO-00003") },
    ];
}
