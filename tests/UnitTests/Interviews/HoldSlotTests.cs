using BackOffice.Domain;
using BackOffice.Domain.Effects;
using BackOffice.Domain.Interviews;
using BackOffice.UnitTests.Samples;
using NodaTime;
using static BackOffice.UnitTests.Interviews.SampleInterviews;

namespace BackOffice.UnitTests.Interviews;

public class HoldSlotTests
{
    private static readonly CaseId Another = CaseId.Parse("INT-00001");

    [Fact]
    public void A_time_is_held_in_every_calendar_quarter_by_quarter()
    {
        Assert.Equal(InterviewState.Held, Held.State);
        Assert.Equal(8, Held.Holds.Length);
        Assert.Equal(
            ["10:00", "10:15", "10:30", "10:45"],
            Held.Holds.Where(hold => hold.Mailbox == "sam@contoso.example").Select(hold => Panel.Local(hold.Slot)[4..]).Order());
        Assert.All(Held.Holds, hold => Assert.Equal((Id, Monday + Duration.FromMinutes(15)), (hold.Interview, hold.Until)));
    }

    [Fact]
    public void A_slot_that_ends_within_a_quarter_takes_all_of_it()
    {
        var round = AtTime("10:00").Rounds[0];
        var slot = AtTime("10:00") with { Rounds = [round with { End = round.Start + Duration.FromMinutes(50), Room = "Den@contoso.example" }] };
        Assert.Equal(12, Hold.Of(slot, Id, Monday).Length);
        Assert.Contains(Hold.Of(slot, Id, Monday), hold => hold.Mailbox == "den@contoso.example");
    }

    [Fact]
    public void Of_two_who_want_the_same_quarter_the_second_is_told_whose_it_is()
    {
        var theirs = Hold.Of(AtTime("10:45"), Another, Monday + Duration.FromMinutes(5));
        var taken = Assert.IsType<InterviewRefusal.SlotTaken>(Why(Wants(Proposed, AtTime("10:00"), theirs).Decide(Proposed, SamplePeople.Emma, Monday)));
        Assert.Equal(["sam@contoso.example", "priya@contoso.example"], taken.Mailboxes.AsEnumerable());
    }

    [Fact]
    public void A_hold_that_lapsed_is_in_nobodys_way() =>
        Proposed.After(Wants(Proposed, AtTime("10:00"), Hold.Of(AtTime("10:00"), Another, Monday)), SamplePeople.Emma);

    [Fact]
    public void The_interviews_own_hold_is_not_in_its_way() =>
        Held.After(Wants(Held, AtTime("10:30"), [.. Held.Holds]), SamplePeople.Emma);

    [Fact]
    public void The_same_press_again_changes_nothing() => Assert.IsType<InterviewDecision.AlreadyDone>(
        Wants(Proposed, AtTime("10:00"), [.. Held.Holds]).Decide(Held, SamplePeople.Emma, Monday));

    [Fact]
    public void What_has_begun_cannot_be_held() => Assert.IsType<InterviewRefusal.SlotPast>(
        Why(Wants(Proposed, AtTime("10:00")).Decide(Proposed, SamplePeople.Emma, Panel.At("10:00"))));

    [Fact]
    public void A_slot_with_somebody_who_was_not_asked_is_refused()
    {
        var slot = AtTime("10:00") with { Rounds = [AtTime("10:00").Rounds[0] with { People = ["eve@contoso.example"] }] };
        Assert.Equal(new InterviewRefusal.NotOnPanel("eve@contoso.example"), Why(Wants(Proposed, slot).Decide(Proposed, SamplePeople.Emma, Monday)));
    }

    [Fact]
    public void More_than_a_transaction_takes_is_not_held()
    {
        var slot = AtTime("10:00") with { Rounds = [AtTime("10:00").Rounds[0] with { End = Panel.At("15:15") }] };
        Assert.Equal(new InterviewRefusal.TooMuchToHold(42, Hold.Most), Why(Wants(Proposed, slot).Decide(Proposed, SamplePeople.Emma, Monday)));
    }

    [Fact]
    public void Nobody_else_may_hold_and_who_is_not_part_of_it_knows_nothing()
    {
        Assert.IsType<InterviewRefusal.NotAllowed>(Why(Wants(Proposed, AtTime("10:00")).Decide(Proposed, Sam, Monday)));
        Assert.IsType<InterviewRefusal.NotFound>(Why(Wants(Proposed, AtTime("10:00")).Decide(Proposed, SamplePeople.Otto, Monday)));
        Assert.IsType<InterviewRefusal.NotFound>(Why(Wants(Proposed, AtTime("10:00")).Decide(Proposed, SamplePeople.Dana, Monday)));
    }

    [Fact]
    public void Where_the_policy_asks_for_it_a_time_waits_for_a_yes_unless_who_recruits_takes_it()
    {
        Assert.Equal((InterviewState.AwaitingApproval, Monday + Duration.FromHours(24)), (Waiting.State, Waiting.Held!.Until));
        Assert.Equal(InterviewState.Held, Proposed.After(Wants(Proposed, AtTime("10:00")) with { Policy = Asks }, SamplePeople.Hana).State);
    }

    [Fact]
    public void No_time_is_held_beyond_its_beginning() =>
        Assert.Equal(Panel.At("10:00"), Proposed.After(Wants(Proposed, AtTime("10:00")), SamplePeople.Emma, Panel.At("09:50")).Held!.Until);

    [Fact]
    public void What_is_approved_is_held_to_be_booked_and_what_is_not_is_free_again()
    {
        var approved = Waiting.After(new ApproveInterview(Id, Waiting.Version, Asks), SamplePeople.Hana);
        Assert.Equal((InterviewState.Held, Monday + Duration.FromMinutes(15)), (approved.State, approved.Held!.Until));

        var declined = Waiting.After(new DeclineInterview(Id, Waiting.Version, "Too soon."), SamplePeople.Eric);
        Assert.Equal((InterviewState.Proposed, "Too soon."), (declined.State, declined.Last.Text));
        Assert.Empty(declined.Holds);
        Assert.IsType<InterviewRefusal.NotAllowed>(Why(new ApproveInterview(Id, Waiting.Version, Asks).Decide(Waiting, SamplePeople.Emma, Monday)));
    }

    [Fact]
    public void A_no_needs_a_reason() => Assert.Equal(
        new InterviewRefusal.Invalid([new FieldError(InterviewFields.Reason, new FieldProblem.Missing())]),
        Why(new DeclineInterview(Id, Waiting.Version, " ").Decide(Waiting, SamplePeople.Hana, Monday)));

    [Fact]
    public void A_hold_that_nobody_books_lapses_by_itself_and_who_asked_notices()
    {
        Assert.IsType<InterviewDecision.AlreadyDone>(StrikeInterviewClock.Decide(Held, Monday));
        var lapsed = Assert.IsType<InterviewDecision.Accepted>(StrikeInterviewClock.Decide(Held, Held.Held!.Until));
        Assert.Equal((InterviewState.Proposed, InterviewAction.HoldExpired), (lapsed.After.State, lapsed.Change.What));
        Assert.Empty(lapsed.After.Holds);
        Assert.Equal(
            [SamplePeople.Emma.Id],
            lapsed.Effects.OfType<Effect.ShowCase>().Where(show => show.Ring).Select(show => show.To));
        Assert.IsType<InterviewDecision.AlreadyDone>(StrikeInterviewClock.Decide(lapsed.After, Held.Held!.Until));
    }
}
