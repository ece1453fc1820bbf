using System.Collections.Immutable;
using BackOffice.Domain.Orders;
using BackOffice.Domain.Stock;
using static BackOffice.UnitTests.Samples.SampleOrders;

namespace BackOffice.UnitTests.Domain;

public class ReorderPlanTests
{
    [Fact]
    public void An_order_fills_up_to_the_target_in_whole_packs()
    {
        // 12 of 60 reams lie there: 48 are missing, which are 10 boxes of 5.
        Assert.Equal(10, ReorderPlan.Packs(Paper));
        Assert.Equal(8, ReorderPlan.Packs(Paper with { OnOrder = 10 }));
        Assert.Equal(11, ReorderPlan.Packs(Paper with { Waiting = 7 }));
        Assert.Equal(0, ReorderPlan.Packs(Paper with { OnOrder = 48 }));
    }

    [Fact]
    public void Without_a_target_a_pack_above_the_reorder_point_is_enough() =>
        Assert.Equal(3, ReorderPlan.Packs(Paper with { Facts = Paper.Facts with { Target = null } }));

    [Fact]
    public void Each_supplier_gets_one_order_whatever_the_case_of_its_name_and_what_lasts_shortest_comes_first()
    {
        var staples = Empty("CLIP", "Clips", "paper & CO");
        var plan = ReorderPlan.Of([Pens, Paper, staples, Empty("TAPE", "Tape", "Depot")], [], Rules, Wednesday);

        Assert.Equal(["Depot", "Paper & Co"], plan.Needs.Select(need => need.Supplier));
        Assert.Equal(["PAP-A4", "PEN-BL", "CLIP"], plan.Needs[1].Lines.Select(line => line.Item.Value));
        Assert.Equal("orders@paper.example", plan.Needs[1].Mail);
        Assert.Empty(plan.WithoutSupplier);
    }

    [Fact]
    public void What_nobody_sells_is_listed_apart_and_what_is_enough_not_at_all()
    {
        var plan = ReorderPlan.Of([Empty("CLIP", "Clips"), Paper with { Shelves = [new Shelf("Cabinet 1", 21)] }], [], Rules, Wednesday);

        Assert.Equal(["CLIP"], plan.WithoutSupplier.Select(item => item.Code.Value));
        Assert.Empty(plan.Needs);
    }

    [Fact]
    public void A_line_tells_why()
    {
        var line = Need(Paper).Lines[0];
        Assert.Equal(new OrderReason(12, 20, 0, 14, 6), line.Why);
        Assert.Equal((10, 245.00m, "Cabinet 1", 3), (line.Packs, line.Total, line.Place, line.LeadDays));
    }

    [Fact]
    public void More_items_than_an_order_holds_are_several_orders()
    {
        var items = Enumerable.Range(0, PurchaseOrder.MostLines + 1).Select(i => Empty($"I-{i + 10}", $"Item {i}", "Depot"));

        Assert.Equal([PurchaseOrder.MostLines, 1], ReorderPlan.Of(items, [], Rules, Wednesday).Needs.Select(need => need.Lines.Length));
    }

    [Fact]
    public void An_order_below_the_minimum_is_filled_up_with_what_is_nearest_to_its_reorder_point()
    {
        var rules = Rules with { MinimumOrderValue = new MinimumOrderValue(0, ImmutableDictionary<string, decimal>.Empty.WithComparers(StringComparer.OrdinalIgnoreCase).Add("PAPER & CO", 100m)) };
        var near = Pens with { Code = ItemCode.Parse("NEAR"), Shelves = [new Shelf("Cabinet 2", 51)] };
        var far = Pens with { Code = ItemCode.Parse("FAR"), Shelves = [new Shelf("Cabinet 2", 90)] };
        var full = Pens with { Code = ItemCode.Parse("FULL"), Shelves = [new Shelf("Cabinet 2", 150)] };
        var other = far with { Code = ItemCode.Parse("OTHER"), Facts = far.Facts with { Supplier = "Depot" } };

        // 3 packs of 9.90 are 29.70; 70.30 are missing. NEAR takes 2 packs (19.80), FAR 2 (19.80): that is still too little.
        Assert.Empty(Assert.Single(ReorderPlan.Of([Pens], [far, near, full, other], rules, Wednesday).Needs).FillUps);

        var dear = far with { Code = ItemCode.Parse("DEAR"), Facts = far.Facts with { Price = 60m } };
        var need = Assert.Single(ReorderPlan.Of([Pens], [dear, near, full, other], rules, Wednesday).Needs);
        Assert.Equal([("NEAR", 2), ("DEAR", 1)], need.FillUps.Select(line => (line.Item.Value, line.Packs)));
        Assert.Equal(100m, need.Minimum);
    }
}
