using BackOffice.Domain;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Orders;
using NodaTime;
using static BackOffice.UnitTests.Samples.SampleOrders;
using static BackOffice.UnitTests.Samples.SamplePeople;

namespace BackOffice.UnitTests.Domain;

public class OrderCommandTests
{
    private static readonly Duration Hour = Duration.FromHours(1);

    [Fact]
    public void An_order_that_is_approved_is_mailed_and_all_of_it_is_on_order()
    {
        var decision = Accepted(Proposed, new ApproveOrder(OrderId, 1, Packs((Paper, "4"), (Pens, "0")), Hours), Eric);

        Assert.Equal([new OrderMove(Paper.Code, 20)], decision.Moves.AsEnumerable());
        Assert.Equal(OrderState.Ordered, decision.After.State);
        Assert.Equal((Today, Today.PlusDays(3)), (decision.After.OrderedOn, decision.After.Expected));
        Assert.Equal(new Effect.MailOrder(OrderId, Eric.Id, "orders@paper.example"), decision.Effects[^1]);
        Assert.Equal(new OrderApproval(ApprovalRule.Executive), decision.After.Approval);
        Assert.Equal(Eric.Named, decision.After.ApprovedIn!.By);
    }

    [Fact]
    public void The_day_after_a_delivery_should_have_come_is_a_working_day()
    {
        // Saturday, so Monday at eight in Berlin.
        Assert.Equal(new LocalDate(2026, 11, 28), Ordered.Expected);
        Assert.Equal(Instant.FromUtc(2026, 11, 30, 7, 0), Ordered.RemindAt);
    }

    [Fact]
    public void Without_a_mail_address_somebody_orders_themselves()
    {
        Assert.Equal(OrderState.Approved, Approved.State);
        var decision = Accepted(Approved, new OrderMyself(OrderId, 2, Hours), Dana);

        Assert.Equal(OrderState.Ordered, decision.After.State);
        Assert.Equal([50, 150], decision.Moves.Select(move => move.OnOrder));
        Assert.DoesNotContain(decision.Effects, effect => effect is Effect.MailOrder);
    }

    [Fact]
    public void Executives_approve_up_to_a_value_and_office_managers_above_it()
    {
        var rules = Rules with { ExecutiveUpTo = 250m };
        var approve = new ApproveOrder(OrderId, 1, OrderedPacks.AsProposed, Hours);

        Assert.Equal(new OrderRefusal.TooDear(250m), Refused(Proposed, approve, Eric, rules));
        Assert.Equal(
            new OrderApproval(ApprovalRule.OfficeManager),
            Assert.IsType<OrderDecision.Accepted>(approve.Decide(Proposed, Dana, rules, Wednesday)).After.Approval);
        Assert.Equal(
            new OrderApproval(ApprovalRule.ExecutiveUpTo, 250m),
            Assert.IsType<OrderDecision.Accepted>((approve with { Packs = Packs((Pens, "0")) }).Decide(Proposed, Eric, rules, Wednesday)).After.Approval);
        Assert.Equal(new OrderRefusal.NotFound(), Refused(Proposed, approve, Emma));
    }

    [Fact]
    public void What_has_no_price_could_be_above_any_value()
    {
        var unpriced = Proposed with { Lines = [Proposed.Lines[1] with { Price = null }] };
        Assert.Equal(
            new OrderRefusal.TooDear(250m),
            Refused(unpriced, new ApproveOrder(OrderId, 1, OrderedPacks.AsProposed, Hours), Eric, Rules with { ExecutiveUpTo = 250m }));
    }

    [Fact]
    public void The_second_who_approves_is_too_late_and_the_same_press_again_is_done()
    {
        var approve = new ApproveOrder(OrderId, 1, OrderedPacks.AsProposed, Hours);
        Assert.Equal(new OrderRefusal.WrongState(), Refused(Ordered, approve, Dana));
        Assert.IsType<OrderDecision.AlreadyDone>(approve.Decide(Ordered, Eric, Rules, Wednesday));
    }

    [Fact]
    public void Quantities_that_are_none_are_named_and_nothing_cannot_be_ordered()
    {
        Assert.Equal(
            new OrderRefusal.Invalid([new FieldError(OrderFields.Packs(Paper.Code), new FieldProblem.NotA(FieldShape.CountOrNone))]),
            Refused(Proposed, new EditOrder(OrderId, 1, Packs((Paper, "many"))), Eric));
        Assert.Equal(new OrderRefusal.NothingLeft(), Refused(Proposed, new EditOrder(OrderId, 1, Packs((Paper, ""), (Pens, "0"))), Eric));
        Assert.Equal([7, 3], After(Proposed, new EditOrder(OrderId, 1, Packs((Paper, " 7 "))), Eric).Lines.Select(line => line.Packs));
    }

    [Fact]
    public void A_delivery_comes_in_parts_until_nothing_is_missing()
    {
        var first = Accepted(Ordered, new ReceiveOrder(OrderId, 2, Came((Paper, "4"))), Eric);
        Assert.Equal([new OrderMove(Paper.Code, -20, 20, "Cabinet 1")], first.Moves.AsEnumerable());
        Assert.Equal((OrderState.Ordered, 6, 3), (first.After.State, first.After.Lines[0].Remaining, first.After.Lines[1].Remaining));
        Assert.Equal([Paper.Code, Pens.Code], first.After.OpenItems);

        var rest = Accepted(first.After, new ReceiveOrder(OrderId, 3, Came((Paper, "6"), (Pens, "3"))), Dana);
        Assert.Equal(OrderState.Completed, rest.After.State);
        Assert.Null(rest.After.Due);
        Assert.Empty(rest.After.OpenItems);
    }

    [Fact]
    public void More_than_was_ordered_is_said_twice()
    {
        var receive = new ReceiveOrder(OrderId, 2, Came((Paper, "12")));
        Assert.Equal(
            new OrderRefusal.MoreThanOrdered([new OrderPart(Paper.Code, "A4 paper", "box", 2, "Cabinet 1")]), Refused(Ordered, receive, Eric));

        var sure = Accepted(Ordered, receive with { IsSure = true }, Eric);
        Assert.Equal([new OrderMove(Paper.Code, -50, 60, "Cabinet 1")], sure.Moves.AsEnumerable());
        Assert.Equal(0, sure.After.Lines[0].Remaining);
    }

    [Fact]
    public void A_place_and_a_number_are_needed_for_what_came()
    {
        var receipt = new Receipt([new ReceiptLine(Paper.Code, "x", "Cabinet 1", ""), new ReceiptLine(Pens.Code, "1", "  ", "cheap")]);
        Assert.Equal(
            [OrderFields.Packs(Paper.Code), OrderFields.Price(Pens.Code), OrderFields.Place(Pens.Code)],
            Assert.IsType<OrderRefusal.Invalid>(Refused(Ordered, new ReceiveOrder(OrderId, 2, receipt), Eric)).Errors.Select(error => error.Field));
        Assert.Equal(new OrderRefusal.NothingCame(), Refused(Ordered, new ReceiveOrder(OrderId, 2, Came((Paper, "0"))), Eric));
    }

    [Fact]
    public void Another_price_is_noted_and_the_known_one_is_not()
    {
        var receipt = new Receipt([new ReceiptLine(Paper.Code, "1", "Cabinet 1", "26,90"), new ReceiptLine(Pens.Code, "1", "Cabinet 2", "9.90")]);
        var after = After(Ordered, new ReceiveOrder(OrderId, 2, receipt), Eric);

        Assert.Equal([26.90m, null], after.Lines.Select(line => line.NewPrice));
        Assert.Equal((26.90m, null), (After(after, new TakePrice(OrderId, 3, Paper.Code), Eric).Lines[0] is var line ? (line.Price, line.NewPrice) : default));
    }

    [Fact]
    public void What_does_not_come_is_no_longer_on_order()
    {
        var part = After(Ordered, new ReceiveOrder(OrderId, 2, Came((Paper, "4"))), Eric);
        var ended = Accepted(part, new EndOrder(OrderId, 3), Eric);

        Assert.Equal([new OrderMove(Paper.Code, -30), new OrderMove(Pens.Code, -150)], ended.Moves.AsEnumerable());
        Assert.Equal((OrderState.Completed, null), (ended.After.State, ended.After.Due));
    }

    [Fact]
    public void The_same_press_once_more_books_nothing_and_an_old_card_is_told()
    {
        var receive = new ReceiveOrder(OrderId, 2, Came((Paper, "4")));
        var after = After(Ordered, receive, Eric);

        Assert.IsType<OrderDecision.AlreadyDone>(receive.Decide(after, Eric, Rules, Wednesday));
        Assert.Equal(new OrderRefusal.Stale(), Refused(after, receive, Dana));
        Assert.Equal(new OrderRefusal.Stale(), Refused(after, new ReceiveOrder(OrderId, 2, Came((Paper, "5"))), Eric));
    }

    [Fact]
    public void A_delivery_that_is_late_is_told_again_every_third_working_day()
    {
        var reminded = Assert.IsType<OrderDecision.Accepted>(
            new RemindOfDelivery(Ordered.Due!).Decide(Ordered, Rules, Hours, Ordered.RemindAt!.Value));

        Assert.Equal(Ordered.RemindAt!.Value + Duration.FromDays(3), reminded.After.RemindAt);
        Assert.All(reminded.Effects, effect => Assert.True(Assert.IsType<Effect.ShowCase>(effect).Ring));
        Assert.IsType<OrderDecision.AlreadyDone>(new RemindOfDelivery(Ordered.Due!).Decide(reminded.After, Rules, Hours, Wednesday));
    }

    [Fact]
    public void A_mail_that_was_given_up_leaves_the_order_to_be_made_by_hand()
    {
        var told = Assert.IsType<OrderDecision.Accepted>(
            new TellOrderMailFailed("orders@paper.example", Eric.Id).Decide(Ordered, Wednesday + Hour));

        Assert.Equal((OrderState.Approved, null), (told.After.State, told.After.Due));
        Assert.Equal([-50, -150], told.Moves.Select(move => move.OnOrder));
        Assert.IsType<OrderDecision.AlreadyDone>(new TellOrderMailFailed("orders@paper.example", Eric.Id).Decide(told.After, Wednesday));
    }

    [Fact]
    public void Another_day_is_one_that_is_to_come()
    {
        var moved = After(Ordered, new MoveDelivery(OrderId, 2, new LocalDate(2026, 12, 4), Hours), Eric);
        Assert.Equal((new LocalDate(2026, 12, 4), Instant.FromUtc(2026, 12, 7, 7, 0)), (moved.Expected, moved.RemindAt));
        Assert.IsType<OrderRefusal.Invalid>(Refused(Ordered, new MoveDelivery(OrderId, 2, Today.PlusDays(-1), Hours), Eric));
        Assert.IsType<OrderRefusal.Invalid>(Refused(Ordered, new MoveDelivery(OrderId, 2, Date: null, Hours), Eric));
    }

    private static OrderDecision.Accepted Accepted(PurchaseOrder order, OrderCommand command, BackOffice.Domain.People.Person by) =>
        Assert.IsType<OrderDecision.Accepted>(command.Decide(order, by, Rules, Wednesday + Hour));
}
