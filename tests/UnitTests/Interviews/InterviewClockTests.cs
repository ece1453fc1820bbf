using BackOffice.Domain.Effects;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using BackOffice.UnitTests.Samples;
using NodaTime;
using static BackOffice.UnitTests.Interviews.SampleInterviews;

namespace BackOffice.UnitTests.Interviews;

public class InterviewClockTests
{
    [Fact]
    public void The_panel_is_reminded_a_day_and_a_quarter_of_an_hour_before_and_then_it_is_over()
    {
        var far = Accepted(new ConfirmBooking(AtTime("10:00", 3), "event1", null).Decide(
            Proposed.After(Wants(Proposed, AtTime("10:00", 3)), SamplePeople.Emma), Monday));
        Assert.Equal(Panel.At("10:00", 2), far.Due!.At);

        var day = Strike(far, InterviewAction.RemindedDayBefore, Sam, Priya);
        Assert.Equal(Panel.At("09:45", 3), day.Due!.At);
        var soon = Strike(day, InterviewAction.RemindedSoonBefore, Sam, Priya);
        Assert.Equal(Panel.At("11:00", 3), soon.Due!.At);
        Assert.Equal(InterviewState.Over, Strike(soon, InterviewAction.Ended, Sam, Priya).State);
    }

    [Fact]
    public void What_is_booked_for_soon_is_not_announced_a_day_before()
    {
        var late = Accepted(new ConfirmBooking(Held.Held!.Slot, "event1", null).Decide(Held, Panel.At("09:00")));
        Assert.Equal(Panel.At("09:45"), late.Due!.At);
    }

    [Fact]
    public void A_time_that_moves_is_announced_anew()
    {
        var told = Strike(Booked, InterviewAction.RemindedDayBefore, Sam, Priya);
        var moved = Accepted(new ConfirmBooking(AtTime("10:00", 5), "event1", null).Decide(
            told.After(Wants(told, AtTime("10:00", 5)), SamplePeople.Emma, Panel.At("12:00", -1)), Panel.At("12:00", -1)));
        Assert.Equal(Panel.At("10:00", 4), moved.Due!.At);
    }

    [Fact]
    public void After_an_outage_only_what_still_matters_is_said() =>
        Assert.Equal(InterviewState.Over, Accepted(StrikeInterviewClock.Decide(Booked, Panel.At("11:00", 1))).State);

    [Fact]
    public void A_reminder_makes_no_card_too_old() => Assert.Equal(
        InterviewState.Cancelled,
        Strike(Booked, InterviewAction.RemindedDayBefore, Sam, Priya).After(new CancelInterview(Id, Booked.Version, CancelReason.Other), SamplePeople.Emma).State);

    [Fact]
    public void Who_owes_a_scorecard_is_reminded_every_day_and_from_the_second_time_on_who_runs_it_knows()
    {
        Assert.Equal(Panel.At("11:00", 1), Scored.Due!.At);
        var once = Strike(Scored, InterviewAction.ScoresMissing, Priya);
        var late = Strike(once, InterviewAction.ScoresOverdue, Priya, SamplePeople.Emma, SamplePeople.Hana);
        Assert.Equal(Panel.At("11:00", 3), late.Due!.At);

        for (var more = late.Reminders; more < InterviewTimes.MostReminders; more++)
        {
            late = Strike(late, InterviewAction.ScoresOverdue, Priya, SamplePeople.Emma, SamplePeople.Hana);
        }

        Assert.Null(late.Due);
    }

    [Fact]
    public void When_all_scores_are_in_who_runs_it_notices_and_nobody_is_asked_again()
    {
        var all = Assert.IsType<InterviewDecision.Accepted>(new SubmitScorecard(Id, 1, Card("2", "2", "No")).Decide(Scored, Priya, Monday));
        Assert.Equal([SamplePeople.Emma.Id, SamplePeople.Hana.Id], Rung(all));
        Assert.Null(all.After.Due);
    }

    [Fact]
    public void Who_recruits_notices_that_a_time_waits_for_their_yes()
    {
        var asked = Assert.IsType<InterviewDecision.Accepted>((Wants(Proposed, AtTime("10:00")) with { Policy = Asks }).Decide(Proposed, SamplePeople.Emma, Monday));
        Assert.Equal([SamplePeople.Hana.Id], Rung(asked));
    }

    private static Interview Strike(Interview interview, InterviewAction what, params Person[] rung)
    {
        Assert.IsType<InterviewDecision.AlreadyDone>(StrikeInterviewClock.Decide(interview, interview.Due!.At - Duration.Epsilon));
        var struck = Assert.IsType<InterviewDecision.Accepted>(StrikeInterviewClock.Decide(interview, interview.Due.At));
        Assert.Equal(what, struck.Change.What);
        Assert.Equal(rung.Select(person => person.Id).Order(Comparer<PersonId>.Create((one, other) => string.CompareOrdinal(one.Value, other.Value))), Rung(struck));
        return struck.After;
    }

    private static IEnumerable<PersonId> Rung(InterviewDecision.Accepted accepted) => accepted.Effects.OfType<Effect.ShowCase>()
        .Where(show => show.Ring).Select(show => show.To).OrderBy(person => person.Value, StringComparer.Ordinal);
}
