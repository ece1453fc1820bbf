using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.Due;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;

using NodaTime;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleSupplies;

namespace BackOffice.UnitTests.Supplies;

/// <summary>What becomes of a request for supplies, command by command. Longer than other files: the commands are told in the order in which people give them.</summary>
public class SupplyRequestTests
{
    [Fact]
    public void What_is_asked_for_waits_for_who_decides_and_moves_nothing()
    {
        var asked = Asked();

        Assert.Equal((SupplyState.Waiting, ApprovalLevel.Executive), (asked.After.State, asked.After.Approval!.Level));
        Assert.Equal(new PolicyRuling(ApprovalLevel.Executive, PolicyRule.PriceUnknown), asked.After.Ruling);
        Assert.Equal([(25, "box"), (2, null), (1, null)], asked.After.Lines.Select(line => (line.Asked, line.Pack)));
        Assert.Empty(asked.Stock);
        Assert.Null(asked.Month);
        Assert.Equal([(Emma.Id, false), (Eric.Id, true)], Rings(asked));
        Assert.Equal(Hours.Add(Morning, Duration.FromHours(9)), asked.After.Due!.At);
    }

    [Fact]
    public void What_needs_no_decision_is_put_by_and_charged_at_once()
    {
        var passed = Asked(Reams(4));

        Assert.Equal((SupplyState.Granted, SupplyAction.AutoApproved), (passed.After.State, passed.After.Last.What));
        Assert.Null(passed.After.Approval);
        Assert.Equal((36, 4), (Assert.Single(passed.Stock).After.Available, passed.Stock[0].After.Reserved));
        Assert.Equal((19.6m, 4), (passed.Month!.Spent, passed.Month.TakenOf(PaperCode)));
        Assert.Contains((Eric.Id, true), Rings(passed));
    }

    [Fact]
    public void An_approved_request_puts_by_what_is_there_and_waits_for_the_rest()
    {
        var asked = Asked();

        var granted = new ApproveRequest(Id, 1, []).Accepted(asked.After, Around, Eric);

        Assert.Equal([(25, 0), (1, 1), (0, 1)], granted.After.Lines.Select(line => (line.Reserved, line.Waiting)));
        Assert.Equal((SupplyState.Granted, SupplyAction.Approved), (granted.After.State, granted.After.Last.What));
        Assert.Equal(new Verdict(IsGranted: true, Eric.Named, Morning), granted.After.Approval!.Verdict);
        Assert.Equal([(PaperCode, 25, 0), (TonerCode, 1, 1)], granted.Stock.Select(change => (change.After.Code, change.After.Reserved, change.After.Waiting)));
        Assert.Equal(25 * 4.9m + 2 * 79, granted.Month!.Spent);
        Assert.All(granted.Stock.SelectMany(change => change.Lines), line => Assert.Equal(Id, line.Case));
    }

    [Fact]
    public void Fewer_are_granted_and_the_rest_is_not()
    {
        var granted = new ApproveRequest(Id, 1, [new(1, "3", RestWaits: false), new(2, "0", RestWaits: false)]).Accepted(Asked().After, Around, Eric);

        Assert.Equal([(15, 15, 0), (0, 0, 0), (1, 0, 1)], granted.After.Lines.Select(line => (line.Granted!.Value, line.Reserved, line.Waiting)));
        Assert.Equal(SupplyAction.ApprovedInPart, granted.After.Last.What);
        Assert.Equal(15 * 4.9m, granted.After.Charged);
    }

    [Fact]
    public void A_part_is_granted_now_and_the_rest_comes_later_although_it_is_there()
    {
        var granted = new ApproveRequest(Id, 1, [new(1, "2", RestWaits: true)]).Accepted(Asked().After, Around, Eric);

        Assert.Equal((25, 10, 15), (granted.After.Lines[0].Granted, granted.After.Lines[0].Reserved, granted.After.Lines[0].Waiting));
        Assert.Null(granted.Stock[0].After.AllotAt);
    }

    [Fact]
    public void Amounts_that_are_none_or_too_many_are_named_by_their_line()
    {
        var request = Asked().After;

        Assert.Equal(
            new SupplyRefusal.Invalid(
            [
                new FieldError("quantity1", new FieldProblem.TooMany(6, 5)),
                new FieldError("quantity2", new FieldProblem.NotA(FieldShape.CountOrNone)),
            ]),
            new ApproveRequest(Id, 1, [new(1, "6", false), new(2, "two", false)]).Refused(request, Around, Eric));
        Assert.Equal(
            new SupplyRefusal.Invalid([new FieldError("quantity1", new FieldProblem.Missing())]),
            new ApproveRequest(Id, 1, [new(1, "0", false), new(2, "0", false), new(3, "0", false)]).Refused(request, Around, Eric));
    }

    [Fact]
    public void The_second_approver_is_told_who_decided()
    {
        var granted = new ApproveRequest(Id, 1, []).Accepted(Asked().After, Around, Eric);

        Assert.Equal(
            new SupplyRefusal.DecidedBefore(new Verdict(IsGranted: true, Eric.Named, Morning)),
            new RejectRequest(Id, 1, "No.").Refused(granted.After, Around, Dana));
        Assert.IsType<SupplyDecision.AlreadyDone>(new ApproveRequest(Id, 1, []).Decide(granted.After, Around, Eric));
    }

    [Fact]
    public void Nobody_decides_on_their_own_wish_nor_on_what_is_not_theirs()
    {
        var erics = Asked(by: Eric).After;
        Assert.Equal([Dana.Id], erics.Approval!.Asked.Select(asked => asked.Person));
        Assert.Equal(new SupplyRefusal.OwnRequest(), new ApproveRequest(Id, 1, []).Refused(erics, Around, Eric));
        Assert.Equal(new SupplyRefusal.NotFound(), new ApproveRequest(Id, 1, []).Refused(Asked().After, Around, Otto));

        var dear = Asked(Reams(70)).After;
        Assert.Equal(new SupplyRefusal.NotTheirs(ApprovalLevel.OfficeManager), new ApproveRequest(Id, 1, []).Refused(dear, Around, Eric));
        Assert.IsType<SupplyDecision.Accepted>(new ApproveRequest(Id, 1, []).Decide(dear, Around, Dana));
    }

    [Fact]
    public void What_the_budget_does_not_hold_any_more_goes_to_who_may_decide_on_that()
    {
        var request = Asked(Reams(50)).After;

        var raised = new ApproveRequest(Id, 1, []).Accepted(request, With(spent: 200), Eric);

        Assert.Equal((SupplyState.Waiting, SupplyAction.Raised, PolicyRule.OverBudget), (raised.After.State, raised.After.Last.What, raised.After.Ruling.Rule));
        Assert.Equal([Dana.Id], raised.After.Approval!.Asked.Select(asked => asked.Person));
        Assert.Null(raised.Month);
        Assert.Empty(raised.Stock);
        Assert.Equal(new SupplyRefusal.NotTheirs(ApprovalLevel.OfficeManager), new ApproveRequest(Id, 2, []).Refused(raised.After, Around, Eric));
        Assert.Equal(SupplyState.Granted, new ApproveRequest(Id, 2, []).Accepted(raised.After, With(spent: 200), Dana).After.State);
    }

    [Fact]
    public void Who_stands_in_decides_and_the_record_says_for_whom()
    {
        var away = Around with
        {
            Approvers = Approvers with
            {
                Away = ImmutableHashSet.Create(Eric.Id),
                Substitutes = ImmutableDictionary<PersonId, ImmutableArray<PersonId>>.Empty.Add(Eric.Id, [Otto.Id]),
            },
        };
        var request = Asked(office: away).After;

        var granted = new ApproveRequest(Id, 1, []).Accepted(request, away, Otto);

        Assert.Equal(new Verdict(IsGranted: true, Otto.Named, Morning, InsteadOf: Eric.Id), granted.After.Approval!.Verdict);
    }

    [Fact]
    public void A_rejected_request_says_why_and_moves_nothing()
    {
        Assert.Equal(
            new SupplyRefusal.Invalid([new FieldError("why", new FieldProblem.Missing())]), new RejectRequest(Id, 1, " ").Refused(Asked().After, Around, Eric));

        var rejected = new RejectRequest(Id, 1, "Use what lies in cabinet 2.").Accepted(Asked().After, Around, Eric);

        Assert.Equal((SupplyState.Rejected, "Use what lies in cabinet 2."), (rejected.After.State, rejected.After.Reason));
        Assert.Empty(rejected.Stock);
        Assert.Contains((Emma.Id, true), Rings(rejected));
        Assert.Null(rejected.After.Due);
    }

    [Fact]
    public void A_question_keeps_nobody_from_deciding_and_its_answer_reaches_who_asked()
    {
        var asked = new AskRequester(Id, 1, "Which room?").Accepted(Asked().After, Around, Eric);
        var answered = new AnswerApprover(Id, 2, "Room 210").Accepted(asked.After, Around, Emma);

        Assert.True(asked.After.Question!.IsOpen);
        Assert.Equal("Room 210", answered.After.Question!.Answer);
        Assert.Contains((Eric.Id, true), Rings(answered));
        Assert.Equal(SupplyState.Granted, new ApproveRequest(Id, 2, []).Accepted(asked.After, Around, Eric).After.State);
        Assert.Equal(new SupplyRefusal.NotAllowed(), new AnswerApprover(Id, 2, "Mine").Refused(asked.After, Around, Eric));
    }

    [Fact]
    public void Nobody_decided_in_time_so_the_office_manager_is_asked_too_and_old_cards_still_work()
    {
        var request = Asked().After;
        var late = Around with { Now = request.Due!.At };

        var further = new StrikeSupplyClock(request.Due).Decide(request, late)!;

        Assert.Equal([Eric.Id, Dana.Id], further.After.Approval!.Asked.Select(asked => asked.Person));
        Assert.Equal(SupplyAction.Escalated, further.After.Last.What);
        Assert.Equal(1, further.After.Approval.Escalations);
        Assert.IsType<SupplyDecision.Accepted>(new ApproveRequest(Id, 1, []).Decide(further.After, late, Eric));
        Assert.Null(new StrikeSupplyClock(new DueWork(Approval.WorkKind, Id.Value, Morning)).Decide(request, late));
    }

    [Fact]
    public void It_is_handed_over_in_parts_and_received()
    {
        var (request, office) = Granted();

        var some = new IssueSupplies(Id, 2, ImmutableDictionary<int, string>.Empty.Add(1, "10").Add(2, "0").Add(3, "0")).Accepted(request, office, Eric);
        var then = new IssueSupplies(Id, 3, ImmutableDictionary<int, string>.Empty).Accepted(some.After, office.After(some), Eric);

        Assert.Equal((SupplyState.Granted, SupplyAction.IssuedInPart, 10, 15), (some.After.State, some.After.Last.What, some.After.Lines[0].Issued, some.After.Lines[0].Reserved));
        Assert.Equal([("Cabinet 2", -10)], some.Stock[0].Lines.Select(line => (line.Place!, line.OnHand)));
        Assert.Equal([25, 1, 0], then.After.Lines.Select(line => line.Issued));
        Assert.Equal([0, 1, 1], then.After.Lines.Select(line => line.Waiting));
        Assert.Equal((15, 0), (then.Stock[0].After.OnHand, then.Stock[0].After.Reserved));
    }

    [Fact]
    public void All_is_handed_over_when_nothing_is_to_come_and_received_in_the_end_by_itself()
    {
        var passed = Asked(Reams(4));
        var office = Around.After(passed);

        var issued = new IssueSupplies(Id, 1, ImmutableDictionary<int, string>.Empty).Accepted(passed.After, office, Eric);
        Assert.Equal((SupplyState.HandedOver, SupplyAction.Issued), (issued.After.State, issued.After.Last.What));
        Assert.Equal(new DueWork(SupplyRequest.ReceiptWorkKind, Id.Value, Hours.Add(Morning, Duration.FromHours(27))), issued.After.Due);

        Assert.Equal(SupplyState.Received, new ConfirmReceipt(Id, 2).Accepted(issued.After, office, Emma).After.State);
        Assert.Equal(SupplyAction.TakenAsReceived, new StrikeSupplyClock(issued.After.Due!).Decide(issued.After, office)!.After.Last.What);
    }

    [Fact]
    public void What_came_is_put_by_for_who_waits()
    {
        var (request, office) = Granted();
        var came = Assert.IsType<StockDecision.Accepted>(
            new ReceiveStock(TonerCode, "1", 5, "Cabinet 1").Decide(office.Items[TonerCode], Eric, Morning + Duration.FromHours(1))).After;
        Assert.Equal(Morning + Duration.FromHours(1), came.AllotAt);

        var allotted = new AllotArrived(TonerCode).Decide(request, office with { Items = office.Items.SetItem(TonerCode, came) })!;

        Assert.Equal((2, 0), (allotted.After.Lines[1].Reserved, allotted.After.Lines[1].Waiting));
        Assert.Equal((2, 0, null), (allotted.Stock[0].After.Reserved, allotted.Stock[0].After.Waiting, allotted.Stock[0].After.AllotAt));
        Assert.Contains((Eric.Id, true), Rings(allotted));
        Assert.Null(new AllotArrived(PaperCode).Decide(request, office));
    }

    [Fact]
    public void What_is_taken_back_is_free_again_and_charged_to_nobody()
    {
        var (request, office) = Granted();

        var back = new WithdrawRequest(Id, 2).Accepted(request, office, Emma);

        Assert.Equal(SupplyState.Withdrawn, back.After.State);
        Assert.All(back.Stock, change => Assert.Equal((0, 0), (change.After.Reserved, change.After.Waiting)));
        Assert.Equal((0m, 0), (back.Month!.Spent, back.Month.TakenOf(PaperCode)));
    }

    [Fact]
    public void What_somebody_has_in_their_hands_is_not_taken_back()
    {
        var (request, office) = Granted();
        var some = new IssueSupplies(Id, 2, ImmutableDictionary<int, string>.Empty).Accepted(request, office, Eric);

        Assert.Equal(new SupplyRefusal.WrongState(), new WithdrawRequest(Id, 3).Refused(some.After, office.After(some), Emma));
    }

    [Fact]
    public void The_rest_that_does_not_come_is_dropped_and_what_is_handed_over_stays()
    {
        var (request, office) = Granted();
        var some = new IssueSupplies(Id, 2, ImmutableDictionary<int, string>.Empty).Accepted(request, office, Eric);

        var dropped = new DropRest(Id, 3).Accepted(some.After, office.After(some), Eric);

        Assert.Equal((SupplyState.HandedOver, 1), (dropped.After.State, dropped.After.Lines[1].Granted));
        Assert.Equal(25 * 4.9m + 79, dropped.After.Charged);
        Assert.Equal(dropped.After.Charged, dropped.Month!.Spent);
    }

    [Fact]
    public void A_card_from_before_the_last_step_is_an_old_one()
    {
        var asked = new AskRequester(Id, 1, "Which room?").Accepted(Asked().After, Around, Eric);

        Assert.Equal(new SupplyRefusal.Stale(), new ApproveRequest(Id, 1, []).Refused(asked.After, Around, Dana));
    }

    private static (SupplyRequest Request, SupplyOffice Around) Granted()
    {
        var granted = new ApproveRequest(Id, 1, []).Accepted(Asked().After, Around, Eric);
        return (granted.After, Around.After(granted));
    }

    private static IEnumerable<(PersonId, bool)> Rings(SupplyDecision.Accepted accepted) =>
        accepted.Effects.OfType<Effect.ShowCase>().Select(effect => (effect.To, effect.Ring));
}
