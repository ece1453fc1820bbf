using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Stock;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;
using static BackOffice.UnitTests.Samples.SampleStock;

namespace BackOffice.UnitTests.Domain;

public class StockLedgerTests
{
    [Fact]
    public void What_came_lies_where_it_was_put_and_stands_in_the_ledger()
    {
        var (after, lines) = Accepted(new ReceiveStock(Paper.Code, "1", 5, "  Cabinet 1 "));

        Assert.Equal((35, 60, 4), (after.At("Cabinet 1"), after.OnHand, after.Movements));
        Assert.Equal(new StockMovement(4, MovementKind.Received, "Cabinet 1", 5, 0, Eric.Named, Morning), Assert.Single(lines));
    }

    [Fact]
    public void What_is_handed_out_is_taken_from_the_first_shelves_and_leaves_what_is_put_by()
    {
        var (after, lines) = Accepted(new IssueStock(Paper.Code, "1", 40, Why: "for the fair"));

        Assert.Equal([("Cabinet 1", -30), ("Cellar", -10)], lines.Select(line => (line.Place!, line.OnHand)));
        Assert.All(lines, line => Assert.Equal("for the fair", line.Why));
        Assert.Equal((15, 10, 5), (after.OnHand, after.Reserved, after.Available));
        Assert.Equal(new StockRefusal.NotEnough(45), Refused(new IssueStock(Paper.Code, "1", 46)));
    }

    [Fact]
    public void A_place_that_holds_too_few_is_named() =>
        Assert.Equal(new StockRefusal.NotOnShelf("Cellar"), Refused(new IssueStock(Paper.Code, "1", 26, "Cellar")));

    [Fact]
    public void What_is_put_by_cannot_be_counted_away()
    {
        var low = Paper with { Shelves = [new Shelf("Cabinet 1", 12)] };
        Assert.Equal(new StockRefusal.IsReserved(10), Refused(new CountStock(low.Code, "1", "Cabinet 1", 9, "Water damage"), low));
    }

    [Fact]
    public void A_count_that_differs_needs_a_reason_and_one_that_agrees_writes_nothing()
    {
        Assert.Equal(
            new StockRefusal.Invalid([new FieldError(StockFields.Why, new FieldProblem.Missing())]),
            Refused(new CountStock(Paper.Code, "1", "Cabinet 1", 28)));
        var (after, lines) = Accepted(new CountStock(Paper.Code, "1", "Cabinet 1", 28, "Two were taken unasked"));
        Assert.Equal((28, -2), (after.At("Cabinet 1"), Assert.Single(lines).OnHand));
        Assert.IsType<StockDecision.AlreadyDone>(new CountStock(Paper.Code, "1", "Cabinet 1", 30).Decide(Paper, Eric, Morning));
    }

    [Fact]
    public void What_is_moved_leaves_one_place_and_comes_to_the_other()
    {
        var (after, lines) = Accepted(new MoveStock(Paper.Code, "1", 10, "Cellar", "Reception"));

        Assert.Equal((15, 10, 55), (after.At("Cellar"), after.At("Reception"), after.OnHand));
        Assert.Equal(0, lines.Sum(line => line.OnHand));
        Assert.Equal(new StockRefusal.NotOnShelf("Cellar"), Refused(new MoveStock(Paper.Code, "1", 26, "Cellar", "Reception")));
    }

    [Fact]
    public void What_is_put_by_is_handed_out_or_set_free_and_no_more_than_that()
    {
        var by = new PostedBy(Eric.Named, Morning, Case: CaseId.Parse("SUP-7K3QF"));

        var put = Assert.IsType<StockDecision.Accepted>(Reservation.Put(Paper, 45, by));
        Assert.Equal((55, 0), (put.After.Reserved, put.After.Available));
        Assert.Equal(new StockDecision.Refused(new StockRefusal.NotEnough(0)), Reservation.Put(put.After, 1, by));
        var issued = Assert.IsType<StockDecision.Accepted>(Reservation.Issue(put.After, 35, by));
        Assert.Equal((20, 20), (issued.After.OnHand, issued.After.Reserved));
        Assert.All(issued.Lines, line => Assert.Equal("SUP-7K3QF", line.Case?.Value));
        var free = Assert.IsType<StockDecision.Accepted>(Reservation.Release(issued.After, 20, by));
        Assert.Equal((20, 20), (free.After.OnHand, free.After.Available));
        Assert.Equal(new StockDecision.Refused(new StockRefusal.NotReserved()), Reservation.Release(free.After, 1, by));
        Assert.Equal(new StockDecision.Refused(new StockRefusal.NotReserved()), Reservation.Issue(free.After, 1, by));
    }

    [Fact]
    public void A_place_is_one_line_and_the_same_in_any_letters()
    {
        var (after, lines) = Accepted(new ReceiveStock(Paper.Code, "1", 5, "cabinet\n\t1"));
        Assert.Equal((35, 2), (after.At("Cabinet 1"), after.Shelves.Length));
        Assert.Equal("cabinet 1", Assert.Single(lines).Place);
    }

    [Fact]
    public void Places_that_hold_nothing_make_room_for_new_ones()
    {
        var full = Paper with { Shelves = [.. Enumerable.Range(1, StockItem.MostShelves).Select(number => new Shelf($"Place {number}", number == 1 ? 20 : 0))] };
        var (after, _) = Accepted(new ReceiveStock(Paper.Code, "1", 5, "Attic"), full);
        Assert.Equal(["Place 1", "Attic"], after.Shelves.Select(shelf => shelf.Place));
        var used = full with { Shelves = [.. full.Shelves.Select(shelf => shelf with { OnHand = 3 })] };
        Assert.Equal(new StockRefusal.TooManyPlaces(), Refused(new ReceiveStock(Paper.Code, "1", 5, "Attic"), used));
    }

    [Fact]
    public void Only_the_back_office_moves_stock_and_what_is_retired_only_goes()
    {
        var retired = Paper with { IsRetired = true };
        Assert.Equal(new StockRefusal.NotAllowed(), Refused(new ReceiveStock(Paper.Code, "1", 1, "Cellar"), by: Emma));
        Assert.Equal(new StockRefusal.Retired(), Refused(new ReceiveStock(Paper.Code, "1", 1, "Cellar"), retired));
        Assert.Equal(54, Accepted(new IssueStock(Paper.Code, "1", 1), retired).After.OnHand);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(1_000_001)]
    public void An_amount_that_is_none_is_named(int amount) => Assert.Equal(
        new StockRefusal.Invalid([new FieldError(StockFields.Quantity, new FieldProblem.NotA(FieldShape.Count))]),
        Refused(new ReceiveStock(Paper.Code, "1", amount, "Cellar")));

    [Fact]
    public void Sums_do_not_run_over() =>
        Assert.Equal(new StockRefusal.TooMuch(), Refused(new ReceiveStock(Paper.Code, "1", StockItem.MostUnits, "Cellar")));

    [Fact]
    public void An_item_is_low_when_what_is_free_and_on_order_falls_to_its_reorder_point()
    {
        Assert.False(Paper.IsLow);
        Assert.True((Paper with { Reserved = 35 }).IsLow);
        Assert.False((Paper with { Reserved = 35, OnOrder = 1 }).IsLow);
        Assert.False((Paper with { Reserved = 35, IsRetired = true }).IsLow);
    }

    private static (StockItem After, ImmutableArray<StockMovement> Lines) Accepted(StockCommand command, StockItem? item = null)
    {
        var accepted = Assert.IsType<StockDecision.Accepted>(command.Decide(item ?? Paper, Eric, Morning));
        return (accepted.After, accepted.Lines);
    }

    private static StockRefusal Refused(StockCommand command, StockItem? item = null, BackOffice.Domain.People.Person? by = null) =>
        Assert.IsType<StockDecision.Refused>(command.Decide(item ?? Paper, by ?? Eric, Morning)).Why;
}
