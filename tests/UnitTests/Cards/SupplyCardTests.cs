using System.Collections.Immutable;
using BackOffice.Cards.Approvals;
using BackOffice.Cards.Supplies;
using BackOffice.Domain;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.Supplies;
using BackOffice.UnitTests.Samples;
using NodaTime;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleSupplies;

namespace BackOffice.UnitTests.Cards;

public class SupplyCardTests
{
    private static readonly SupplyShelves Shelves = new(Around.Items);

    private static readonly SupplyDecision.Accepted Granted = new ApproveRequest(Id, 1, []).Accepted(Asked().After, Around, Eric);

    [Fact]
    public void A_request_to_decide_on() => Snapshot.MatchCard(SupplyCard.For(Asked().After, Eric, notice: null, Shelves));

    [Fact]
    public void A_request_of_ones_own_that_waits() => Snapshot.MatchCard(SupplyCard.For(Asked().After, Emma));

    [Fact]
    public void A_question_to_who_asked() =>
        Snapshot.MatchCard(SupplyCard.For(new AskRequester(Id, 1, "Do you need both toners this week?").Accepted(Asked().After, Around, Eric).After, Emma));

    [Fact]
    public void A_request_to_hand_over() =>
        Snapshot.MatchCard(SupplyCard.For(Granted.After, Eric, notice: null, new SupplyShelves(Around.After(Granted).Items)));

    [Fact]
    public void A_request_that_was_granted_in_part() => Snapshot.MatchCard(SupplyCard.For(
        new ApproveRequest(Id, 1, [new(1, "3", RestWaits: false), new(2, "1", RestWaits: true), new(3, "0", RestWaits: false)]).Accepted(Asked().After, Around, Eric).After,
        Emma));

    [Fact]
    public void A_request_that_was_declined() =>
        Snapshot.MatchCard(SupplyCard.For(new RejectRequest(Id, 1, "There are still two boxes in cabinet 2.").Accepted(Asked().After, Around, Eric).After, Emma));

    [Fact]
    public void What_was_handed_over_asks_whether_it_arrived()
    {
        var passed = Asked(Reams(4));
        var issued = new IssueSupplies(Id, 1, ImmutableDictionary<int, string>.Empty).Accepted(passed.After, Around.After(passed), Eric);
        Snapshot.MatchCard(SupplyCard.For(issued.After, Emma));
    }

    [Fact]
    public void The_second_approver_is_told_who_decided() => Snapshot.MatchCard(SupplyCard.For(
        Granted.After,
        Dana,
        new SupplyNotice(new SupplyRefusal.DecidedBefore(Granted.After.Approval!.Verdict!), ImmutableDictionary<string, string>.Empty),
        Shelves));

    [Fact]
    public void What_the_budget_does_not_hold_goes_to_the_office_manager() => Snapshot.MatchCard(SupplyCard.For(
        new ApproveRequest(Id, 1, []).Accepted(Asked(Reams(50)).After, With(spent: 200), Eric).After, Eric, notice: null, Shelves));

    [Fact]
    public void The_history_of_a_request() => Snapshot.MatchCard(SupplyHistoryCard.For(
        Granted.After,
        [Asked().After.Last, new AskRequester(Id, 1, "Both toners?").Accepted(Asked().After, Around, Eric).After.Last, Granted.After.Last with { Number = 3 }],
        Emma));

    [Fact]
    public void What_waits_for_a_decision() => Snapshot.MatchCard(ApprovalsCard.For(Waiting, smallUpTo: 50, first: true, mayDelegate: true));

    [Fact]
    public void Nothing_waits_for_a_decision() => Snapshot.MatchCard(ApprovalsCard.For(new Page<SupplyListItem>([], Next: null), smallUpTo: 50, first: true));

    [Fact]
    public void Small_requests_that_were_approved_together() => Snapshot.MatchCard(SmallApprovedCard.For(
        [
            (Id, new SupplyOutcome.Done(Granted.After)),
            (CaseId.Parse("SUP-2B3C4"), new SupplyOutcome.Refused(new SupplyRefusal.DecidedBefore(new Verdict(IsGranted: false, Dana.Named, Morning)), Asked(by: Otto).After)),
            (CaseId.Parse("SUP-5D6E7"), new SupplyOutcome.Done(new ApproveRequest(Id, 1, []).Accepted(Asked(Reams(50)).After, With(spent: 200), Eric).After)),
        ],
        Eric));

    [Fact]
    public void What_is_to_hand_over_place_by_place() =>
        Snapshot.MatchCard(PickListCard.For(new Page<SupplyRequest>([Granted.After], Next: null), Around.After(Granted).Items));

    [Fact]
    public void What_departments_used() => Snapshot.MatchCard(UsedCard.For(new YearMonth(2025, 10), costCentre: null,
        [
            new UsedSupplies("Marketing", PaperCode, "A4 paper", "ream", 40, 196m),
            new UsedSupplies("Marketing", TonerCode, "Black toner", "cartridge", 2, 158m),
            new UsedSupplies("Product", Item: null, "Stapler", string.Empty, 1, 0m),
        ]));

    [Fact]
    public void What_a_department_used_that_used_nothing() => Snapshot.MatchCard(UsedCard.For(new YearMonth(2025, 10), "Marketing", []));

    [Fact]
    public void Who_decides_for_somebody() => Snapshot.MatchCard(DelegationCard.For(
        new Delegation(Eric.Named, Dana.Named, new LocalDate(2025, 12, 1), new LocalDate(2025, 12, 5)), [Dana.Named], new LocalDate(2025, 11, 25)));

    [Fact]
    public void Days_for_which_nobody_can_stand_in_are_named() => Snapshot.MatchCard(DelegationCard.For(
        current: null,
        [Dana.Named],
        new LocalDate(2025, 11, 25),
        [new FieldError(DelegateApprovals.FromField, new FieldProblem.DateOutside(new LocalDate(2025, 11, 25), new LocalDate(2026, 11, 25))), new FieldError(DelegateApprovals.UntilField, new FieldProblem.Missing())],
        new DelegateApprovals(Dana, new LocalDate(2025, 11, 20), Until: null)));

    private static Page<SupplyListItem> Waiting { get; } = new(
        [
            new(Id, [new("A4 paper", "ream", 25, "box", 5), new("Black toner", "cartridge", 2, Pack: null, 1), new("Stapler", string.Empty, 1, Pack: null, 1)], SupplyState.Waiting, Emma.Named, new LocalDate(2025, 11, 28), 280.5m, HasUnknownPrice: true, Morning, Version: 1),
            new(CaseId.Parse("SUP-2B3C4"), [new("Blue pen", "pen", 20, Pack: null, 1)], SupplyState.Waiting, Otto.Named, NeededBy: null, 24m, HasUnknownPrice: false, Morning, Version: 3),
            new(CaseId.Parse("SUP-5D6E7"), [new("A4 paper", "ream", 5, "box", 5)], SupplyState.Waiting, Hana.Named, NeededBy: null, 24.5m, HasUnknownPrice: false, Morning, Version: 1),
        ],
        Next: "5D6E7");
}
