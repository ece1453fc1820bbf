using BackOffice.Domain;
using BackOffice.Domain.Repairs;
using BackOffice.UnitTests.Samples;
using NodaTime;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Domain;

public class CommentOnRepairTests
{
    [Fact]
    public void A_comment_is_kept_and_the_last_step_stays_what_it_was()
    {
        Assert.Equal(new RepairComment(4, "It jams with the new paper only.", Otto.Named, Commented.Comment!.At), Commented.Comment);
        Assert.Equal((InProgress.Last, 4), (Commented.Last, Commented.Version));
    }

    [Fact]
    public void The_same_words_again_are_said_once() =>
        Assert.IsType<RepairDecision.AlreadyDone>(new CommentOnRepair(Id, 4, " It jams with the new paper only. ").Decide(Commented, Otto, Morning));

    [Fact]
    public void The_same_words_after_two_minutes_are_said_anew() => Assert.IsType<RepairDecision.Accepted>(
        new CommentOnRepair(Id, 4, "It jams with the new paper only.").Decide(Commented, Otto, Commented.Comment!.At + Duration.FromMinutes(2)));

    [Fact]
    public void The_same_words_on_a_card_from_before_them_are_the_same_press_even_later() => Assert.IsType<RepairDecision.AlreadyDone>(
        new CommentOnRepair(Id, 3, "It jams with the new paper only.").Decide(Commented, Otto, Commented.Comment!.At + Duration.FromHours(1)));

    [Fact]
    public void What_was_said_before_others_spoke_is_still_known()
    {
        var busy = Enumerable.Range(0, CommentMark.Most - 1).Aggregate(Commented, (repair, number) => repair.After(new CommentOnRepair(Id, 0, $"No {number}"), Emma));
        Assert.IsType<RepairDecision.AlreadyDone>(new CommentOnRepair(Id, 3, "It jams with the new paper only.").Decide(busy, Otto, Morning));
        Assert.Equal(CommentMark.Most, busy.After(new CommentOnRepair(Id, 0, "One more"), Emma).Said.Length);
    }

    [Fact]
    public void The_same_words_of_somebody_else_are_another_comment() =>
        Assert.IsType<RepairDecision.Accepted>(new CommentOnRepair(Id, 4, "It jams with the new paper only.").Decide(Commented, Emma, Morning));

    [Fact]
    public void No_card_is_too_old_for_a_comment() => Assert.IsType<RepairDecision.Accepted>(new CommentOnRepair(Id, 1, "Hm.").Decide(Assigned, Emma, Morning));

    [Fact]
    public void A_comment_makes_no_card_too_old() => Assert.IsType<RepairDecision.Accepted>(
        new AssignTechnician(Id, 2, "Sam").Decide(InProgress.After(new CommentOnRepair(Id, 2, "Hurry."), Emma), Eric, Morning));

    [Theory]
    [InlineData("", typeof(FieldProblem.Missing))]
    [InlineData(" \n ", typeof(FieldProblem.Missing))]
    public void An_empty_comment_is_none(string text, Type problem)
    {
        var refused = Assert.IsType<RepairDecision.Refused>(new CommentOnRepair(Id, 1, text).Decide(Reported, Emma, Morning));
        Assert.IsType(problem, Assert.Single(Assert.IsType<Refusal.Invalid>(refused.Why).Errors).Problem);
    }

    [Fact]
    public void A_colleague_who_has_not_joined_cannot_comment() =>
        Assert.Equal(new RepairDecision.Refused(new Refusal.NotFound()), new CommentOnRepair(Id, 1, "Hm.").Decide(Reported, Otto, Morning));
}
