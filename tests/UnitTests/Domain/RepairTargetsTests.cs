using BackOffice.Domain.Repairs;
using BackOffice.UnitTests.Samples;
using NodaTime;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;
using static BackOffice.UnitTests.Samples.SampleTargets;

namespace BackOffice.UnitTests.Domain;

/// <summary>Reported on Tuesday at 10:02 local time, which is 9:02 UTC; the office works until 17:00, which is 16:00 UTC.</summary>
public class RepairTargetsTests
{
    [Theory]
    [InlineData(Urgency.Urgent, "2025-11-25T10:02", "2025-11-25T13:02", "2025-11-25T09:47")]
    [InlineData(Urgency.Normal, "2025-11-25T13:02", "2025-11-27T09:02", "2025-11-25T12:02")]
    [InlineData(Urgency.Low, "2025-11-26T08:02", "2025-12-02T09:02", "2025-11-25T15:02")]
    public void A_report_is_to_be_answered_and_fixed_in_working_time(Urgency urgency, string answer, string fix, string reminder)
    {
        var clock = Running(urgency).Clock;
        Assert.Equal((Utc(answer), Utc(fix), Utc(reminder)), (clock.AnswerBy, clock.FixBy, clock.DueAt));
    }

    [Fact]
    public void What_is_due_next_goes_from_the_reminder_to_the_breach_of_each_target()
    {
        var repair = Running();
        var times = new List<Instant>();
        while (repair.Due is { } due)
        {
            times.Add(due.At);
            repair = repair.Struck();
        }

        // 3 h, 4 h, 13.5 h and 18 h of work.
        Assert.Equal([Utc("2025-11-25T12:02"), Utc("2025-11-25T13:02"), Utc("2025-11-26T13:32"), Utc("2025-11-27T09:02")], times);
        Assert.Equal(RepairAction.FixOverdue, repair.Last.What);
    }

    [Theory]
    [InlineData("start")]
    [InlineData("assign")]
    public void The_first_thing_that_the_back_office_does_is_the_answer(string command)
    {
        var repair = Running();
        var answered = repair.Then(SampleCommands.Named(command, repair), Eric, Duration.FromHours(1));

        Assert.Null(answered.Clock.AnswerBy);
        Assert.Equal(Morning + Duration.FromHours(1), answered.Clock.RespondedAt);
        Assert.Equal((repair.Clock.FixBy, Utc("2025-11-26T13:32")), (answered.Clock.FixBy, answered.Clock.DueAt));
    }

    [Fact]
    public void The_clock_stands_still_while_the_reporter_is_asked_and_goes_on_with_the_answer()
    {
        var asked = Running().Then(new AskReporter(Id, 1, "Which tray?"), Eric, Duration.FromHours(1));
        Assert.Equal((null, null), (asked.Clock.AnswerBy, asked.Clock.FixBy));

        // A day and an hour later: ten hours of work, of which a night is none.
        var answered = asked.Then(new AnswerQuestion(Id, 2, "The lower one."), Emma, Duration.FromHours(26));
        Assert.Equal(Duration.FromHours(10), answered.Clock.Paused);
        Assert.Equal(Utc("2025-11-28T10:02"), answered.Clock.FixBy);
        Assert.Null(answered.Clock.PausedSince);
    }

    [Fact]
    public void No_target_runs_once_it_is_fixed_and_the_time_goes_on_when_it_was_not()
    {
        var resolved = Running().Then(new ResolveRepair(Id, 1, "New roller."), Eric, Duration.FromHours(2));
        Assert.Equal((null, null, Utc("2025-11-26T11:02")), (resolved.Clock.AnswerBy, resolved.Clock.FixBy, resolved.Due?.At));

        var reopened = resolved.Then(new ReopenRepair(Id, 2, StillWrong: null), Emma, Duration.FromHours(3));
        Assert.Equal((Duration.FromHours(1), Utc("2025-11-27T10:02")), (reopened.Clock.Paused, reopened.Clock.FixBy));
        Assert.Null(resolved.Then(new ConfirmRepair(Id, 2), Emma, Duration.FromHours(3)).Due);
    }

    [Fact]
    public void Nothing_is_due_once_it_is_taken_back() =>
        Assert.Null(Running().Then(new WithdrawRepair(Id, 1), Emma, Duration.FromHours(1)).Due);

    [Fact]
    public void Another_urgency_sets_other_targets_and_forgets_what_was_told_too_early()
    {
        var late = Running(Urgency.Urgent).Struck().Struck();
        Assert.Equal(RepairStages.AnswerSoon | RepairStages.AnswerOverdue, late.Clock.Told);

        var calmed = Targets.Wind(late, late with { Fault = late.Fault with { Urgency = Urgency.Low } }, late.Last.At);
        Assert.Equal(RepairStages.None, calmed.Clock.Told);
        Assert.Equal(Utc("2025-11-25T15:02"), calmed.Clock.DueAt);
    }

    [Fact]
    public void Following_changes_nothing_of_the_clock()
    {
        var repair = Running();
        Assert.Equal(repair, Targets.Wind(repair, repair, Morning + Duration.FromHours(1)));
    }

    private static Instant Utc(string text) => NodaTime.Text.InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value;
}
