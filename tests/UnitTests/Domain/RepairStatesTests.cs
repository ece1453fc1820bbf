using BackOffice.Domain.Repairs;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Domain;

public class RepairStatesTests
{
    [Fact]
    public void Starting_puts_a_repair_in_progress() => Assert.Equal(RepairState.InProgress, InProgress.State);

    [Fact]
    public void Naming_a_technician_begins_the_work()
    {
        var assigned = Reported.After(new AssignTechnician(Id, 1, "Sam Smith"), Eric);
        Assert.Equal((RepairState.InProgress, "Sam Smith"), (assigned.State, assigned.Technician));
    }

    [Fact]
    public void A_question_before_the_start_leads_back_to_the_start()
    {
        var asked = Reported.After(new AskReporter(Id, 1, "Which one?"), Eric);
        Assert.Equal(RepairState.Reported, asked.After(new AnswerQuestion(Id, 2, "The left one."), Emma).State);
    }

    [Fact]
    public void A_technician_named_during_a_question_begins_the_work_after_the_answer()
    {
        var assigned = Reported.After(new AskReporter(Id, 1, "Which one?"), Eric).After(new AssignTechnician(Id, 2, "Sam"), Eric);
        Assert.Equal(RepairState.WaitingForReporter, assigned.State);
        Assert.Equal(RepairState.InProgress, assigned.After(new AnswerQuestion(Id, 3, "The left one."), Emma).State);
    }

    [Fact]
    public void An_answer_stands_with_its_question()
    {
        Assert.False(Answered.Question!.IsOpen);
        Assert.Equal("Yes, only a little later.", Answered.Question.Answer);
    }

    [Fact]
    public void A_question_lapses_when_the_repair_is_fixed() =>
        Assert.Null(Waiting.After(new ResolveRepair(Id, 4, "Fixed anyway."), Eric).Question);

    [Fact]
    public void A_question_lapses_when_the_report_is_taken_back() => Assert.Null(Waiting.After(new WithdrawRepair(Id, 4), Emma).Question);

    [Fact]
    public void An_answered_question_stays_when_the_repair_is_fixed() => Assert.Equal(Answered.Question, Resolved.Question);

    [Fact]
    public void A_repair_that_still_fails_is_open_again()
    {
        Assert.Equal(RepairState.Reported, Reopened.State);
        Assert.True(Reopened.IsOpen);
        Assert.Equal("It jammed again after three pages.", Reopened.Last.Text);
    }

    [Fact]
    public void What_is_still_wrong_need_not_be_said() => Assert.Null(Resolved.After(new ReopenRepair(Id, 6, "  "), Emma).Last.Text);

    [Fact]
    public void Closed_and_withdrawn_repairs_are_not_open()
    {
        Assert.False(Closed.IsOpen);
        Assert.False(Withdrawn.IsOpen);
    }

    [Fact]
    public void The_newest_entry_tells_who_did_what_and_when()
    {
        var expected = new RepairChange(
            3, RepairAction.Assigned, Eric.Named, Morning.Plus(NodaTime.Duration.FromMinutes(10)), RepairState.InProgress, RepairState.InProgress, "Sam Smith, CopyCare");
        Assert.Equal(expected, Assigned.Last);
    }
}
