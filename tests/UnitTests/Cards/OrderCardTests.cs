using BackOffice.Cards.Orders;
using BackOffice.Domain;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using NodaTime;
using static BackOffice.UnitTests.Samples.SampleOrders;
using static BackOffice.UnitTests.Samples.SamplePeople;

namespace BackOffice.UnitTests.Cards;

public class OrderCardTests
{
    [Fact]
    public void A_proposal_tells_why_and_can_be_changed() => Snapshot.MatchCard(OrderCard.For(View(Proposed, Eric)));

    [Fact]
    public void A_proposal_below_the_minimum_says_what_would_help() => Snapshot.MatchCard(OrderCard.For(View(
        Proposed with { Lines = [Proposed.Lines[1]], Minimum = 100m, FillUps = [Proposed.Lines[0] with { Packs = 3 }] }, Eric)));

    [Fact]
    public void A_proposal_that_is_too_dear_for_its_reader_says_who_decides() => Snapshot.MatchCard(OrderCard.For(
        new OrderView(Proposed, Eric, Rules with { ExecutiveUpTo = 250m }, Today)));

    [Fact]
    public void What_was_typed_comes_back_with_what_is_wrong() => Snapshot.MatchCard(OrderCard.For(
        View(Proposed, Eric),
        new OrderNotice(
            new OrderRefusal.Invalid([new FieldError(OrderFields.Packs(Paper.Code), new FieldProblem.NotA(FieldShape.CountOrNone))]),
            Packs((Paper, "a lot"), (Pens, "2")))));

    [Fact]
    public void Without_a_mail_address_the_text_can_be_copied() => Snapshot.MatchCard(OrderCard.For(View(Approved, Eric)));

    [Fact]
    public void An_order_that_is_on_its_way() => Snapshot.MatchCard(OrderCard.For(View(Ordered, Eric)));

    [Fact]
    public void An_order_that_is_late_came_in_part_and_got_dearer() => Snapshot.MatchCard(OrderCard.For(
        View(After(Ordered, new ReceiveOrder(OrderId, 2, new Receipt([new ReceiptLine(Paper.Code, "4", "Cabinet 1", "26.90")])), Dana), Eric) with
        {
            Today = new LocalDate(2026, 12, 2),
        }));

    [Fact]
    public void An_order_of_which_the_rest_does_not_come() => Snapshot.MatchCard(OrderCard.For(View(
        After(After(Ordered, new ReceiveOrder(OrderId, 2, Came((Paper, "4"))), Dana), new EndOrder(OrderId, 3), Eric), Eric)));

    [Fact]
    public void The_second_who_approves_reads_who_was_first() => Snapshot.MatchCard(OrderCard.For(
        View(Ordered, Dana), new OrderNotice(new OrderRefusal.WrongState())));

    [Fact]
    public void What_came_is_booked_line_by_line() => Snapshot.MatchCard(ReceiptCard.For(Ordered, Receipt.OfAll(Ordered)));

    [Fact]
    public void More_than_was_ordered_is_asked_about() => Snapshot.MatchCard(ReceiptCard.For(
        Ordered, Came((Paper, "12")), new OrderRefusal.MoreThanOrdered([new OrderPart(Paper.Code, "A4 paper", "box", 2, "Cabinet 1")])));

    [Fact]
    public void A_history() => Snapshot.MatchCard(OrderHistoryCard.For(
        Ordered,
        [
            Proposed.Last,
            Ordered.Last,
            After(Ordered, new MoveDelivery(OrderId, 2, new LocalDate(2026, 12, 4), Hours), Eric).Last,
            After(Ordered, new ReceiveOrder(OrderId, 2, Came((Paper, "4"), (Pens, "1"))), Dana).Last with { Number = 4 },
            After(Proposed, new DeclineOrder(OrderId, 1, "Too dear."), Eric).Last with { Number = 5 },
        ]));

    [Fact]
    public void Orders_that_are_not_over() => Snapshot.MatchCard(OrderListCard.For(new Page<OrderListItem>(List, "2026-11-28|PO-7K3QF"), isOpen: true, first: true, Today));

    [Fact]
    public void No_orders() => Snapshot.MatchCard(OrderListCard.For(new Page<OrderListItem>([], null), isOpen: true, first: true, Today));

    [Fact]
    public void How_long_the_stock_lasts() => Snapshot.MatchCard(CoverCard.For(
        [
            Cover.Of(Paper, Rules, Wednesday),
            Cover.Of(Pens, Rules, Wednesday),
            Cover.Of(Pens with { Code = ItemCode.Parse("TON-59A"), Facts = Pens.Facts with { Name = "Toner HP 59A, black, with a rather long name", Unit = "cartridge" }, Use = PerWeek(1, 12), Shelves = [new Shelf("Cabinet 2", 5)] }, Rules, Wednesday),
            Cover.Of(Empty("CLIP", "Paper clips") with { Use = PerWeek(0, 12) }, Rules, Wednesday),
        ],
        Rules));

    [Fact]
    public void Nobody_can_tell_how_long_it_lasts_yet() => Snapshot.MatchCard(CoverCard.For([Cover.Of(Empty("CLIP", "Paper clips"), Rules, Wednesday)], Rules));

    [Fact]
    public void Better_levels_are_offered() => Snapshot.MatchCard(Levels(Paper with { OnOrder = 10, Waiting = 3 }));

    [Fact]
    public void Levels_before_enough_is_known() => Snapshot.MatchCard(Levels(Paper with { Use = PerWeek(14, 2) }));

    [Fact]
    public void What_came_without_an_order_is_asked_about() => Snapshot.MatchCard(PlainDeliveryCard.For(
        Paper with { Shelves = [new Shelf("Cabinet 1", 2), new Shelf("Cellar", 5)] }, "50", string.Empty, "once"));

    private static AdaptiveCards.AdaptiveCard Levels(StockItem item) => LevelsCard.For(
        Cover.Of(item, Rules, Wednesday), item.Use.FullWeeks(12, Wednesday), StockLevels.Propose(item, Rules, Wednesday), Rules);

    private static OrderView View(PurchaseOrder order, Person reader) => new(order, reader, Rules, Today);
}
