using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using BackOffice.UnitTests.Samples;
using NodaTime;
using static BackOffice.UnitTests.Interviews.SampleInterviews;

namespace BackOffice.UnitTests.Interviews;

public class ScorecardTests
{
    [Fact]
    public void When_it_is_over_everybody_who_had_a_seat_is_asked_for_scores()
    {
        Assert.Equal(InterviewState.Over, Over.State);
        Assert.Equal([Sam.Named, Priya.Named], Over.ScoresMissing.AsEnumerable());
        Assert.Equal([Priya.Named], Scored.ScoresMissing.AsEnumerable());
    }

    [Fact]
    public void Scores_are_one_to_four_for_each_criterion()
    {
        var wrong = new InterviewRefusal.Invalid(
        [
            new FieldError(InterviewFields.Score(1), new FieldProblem.Missing()),
            new FieldError(InterviewFields.Score(2), new FieldProblem.Missing()),
            new FieldError(InterviewFields.Recommend, new FieldProblem.Missing()),
        ]);
        Assert.Equal(wrong, Why(new SubmitScorecard(Id, 1, Card("5", "", "2")).Decide(Over, Sam, Monday)));
        Assert.Equal(wrong, Why(new SubmitScorecard(Id, 1, new ScorecardForm([], "Maybe", "")).Decide(Over, Sam, Monday)));
    }

    [Fact]
    public void The_same_scorecard_again_is_in_already_and_another_one_is_refused()
    {
        Assert.IsType<InterviewDecision.AlreadyDone>(new SubmitScorecard(Id, 1, Card("4", "3", "Yes")).Decide(Scored, Sam, Panel.At("23:00")));
        Assert.IsType<InterviewRefusal.ScoreIsIn>(Why(new SubmitScorecard(Id, 1, Card("1", "3", "Yes")).Decide(Scored, Sam, Monday)));
    }

    [Fact]
    public void Only_who_had_a_seat_scores_and_not_before_it_is_over()
    {
        Assert.IsType<InterviewRefusal.NotAllowed>(Why(new SubmitScorecard(Id, 1, Card("4", "3", "Yes")).Decide(Over, SamplePeople.Hana, Monday)));
        Assert.IsType<InterviewRefusal.WrongState>(Why(new SubmitScorecard(Id, 1, Card("4", "3", "Yes")).Decide(Booked, Sam, Monday)));
    }

    [Fact]
    public void A_scorecard_makes_nobodys_card_too_old() =>
        Assert.Equal(Verdict.Offer, Scored.After(new DecideOnCandidate(Id, Over.Version, Verdict.Offer), SamplePeople.Hana).Verdict);

    [Fact]
    public void Who_interviews_reads_the_others_scores_once_their_own_are_in()
    {
        var before = ReadScores.By(Priya, Scored)!;
        Assert.Empty(before.Scorecards);
        Assert.Equal([Sam.Named], before.Hidden.AsEnumerable());

        var after = Scored.After(new SubmitScorecard(Id, 1, Card("2", "2", "No")), Priya);
        Assert.Equal(2, ReadScores.By(Priya, after)!.Scorecards.Length);
        Assert.Empty(after.ScoresMissing);
    }

    [Fact]
    public void That_holds_for_HR_too_when_they_interview()
    {
        var priyaOfHr = Priya with { Roles = Roles.HumanResources };
        Assert.Empty(ReadScores.By(priyaOfHr, Scored)!.Scorecards);
        Assert.Single(ReadScores.By(SamplePeople.Hana, Scored)!.Scorecards);
        Assert.Single(ReadScores.By(SamplePeople.Emma, Scored)!.Scorecards);
    }

    [Fact]
    public void Who_is_not_part_of_it_reads_nothing_and_not_that_there_is_anything()
    {
        Assert.Null(ReadScores.By(SamplePeople.Otto, Scored));
        Assert.Null(ReadScores.By(SamplePeople.Dana, Scored));
    }

    [Fact]
    public void Only_who_recruits_decides_and_there_must_be_a_round_to_go_on_to()
    {
        Assert.IsType<InterviewRefusal.NotAllowed>(Why(new DecideOnCandidate(Id, Scored.Version, Verdict.Offer).Decide(Scored, SamplePeople.Emma, Monday)));
        Assert.Equal(InterviewState.Done, Scored.After(new DecideOnCandidate(Id, Scored.Version, Verdict.NextRound), SamplePeople.Hana).State);
        var last = Scored with { RoundsLeft = 0 };
        Assert.IsType<InterviewRefusal.NoRoundLeft>(Why(new DecideOnCandidate(Id, last.Version, Verdict.NextRound).Decide(last, SamplePeople.Hana, Monday)));
    }

    [Fact]
    public void What_was_put_off_can_be_decided_later_and_nothing_else_can()
    {
        var putOff = Scored.After(new DecideOnCandidate(Id, Scored.Version, Verdict.Hold), SamplePeople.Hana);
        var rejected = putOff.After(new DecideOnCandidate(Id, putOff.Version, Verdict.Reject), SamplePeople.Hana);
        Assert.IsType<InterviewRefusal.WrongState>(Why(new DecideOnCandidate(Id, rejected.Version, Verdict.Offer).Decide(rejected, SamplePeople.Hana, Monday)));
    }

    [Fact]
    public void After_its_time_the_candidates_data_is_gone_and_the_history_says_so()
    {
        var erase = new EraseCandidate(Duration.FromDays(180));
        var done = Scored.After(new DecideOnCandidate(Id, Scored.Version, Verdict.Reject), SamplePeople.Hana);
        Assert.IsType<InterviewRefusal.KeptStill>(Why(erase.Decide(done, by: null, done.Last.At + Duration.FromDays(179))));

        var erased = Assert.IsType<InterviewDecision.Accepted>(erase.Decide(done, by: null, done.Last.At + Duration.FromDays(180)));
        Assert.Equal((InterviewAction.Erased, SystemPerson.BackOffice), (erased.Change.What, erased.Change.By));
        Assert.DoesNotContain("Jane", erased.After.ToString(), StringComparison.Ordinal);
        Assert.Empty(erased.After.Scorecards);
        Assert.IsType<InterviewDecision.AlreadyDone>(erase.Decide(erased.After, by: null, Instant.MaxValue));
    }

    [Fact]
    public void A_candidate_who_asks_for_it_is_erased_at_once_but_not_while_they_are_expected()
    {
        var erase = new EraseCandidate(Duration.FromDays(180));
        Assert.True(Accepted(erase.Decide(Scored, SamplePeople.Hana, Monday)).Candidate.IsErased);
        Assert.IsType<InterviewRefusal.WrongState>(Why(erase.Decide(Booked, SamplePeople.Hana, Monday)));
        Assert.IsType<InterviewRefusal.NotAllowed>(Why(erase.Decide(Scored, SamplePeople.Emma, Monday)));
    }

    [Fact]
    public void Nobody_is_asked_for_a_score_of_a_candidate_who_was_erased()
    {
        var erased = Accepted(new EraseCandidate(Duration.FromDays(180)).Decide(Over, SamplePeople.Hana, Monday));
        Assert.Empty(erased.ScoresMissing);
        Assert.Null(erased.Due);
    }

    [Fact]
    public void A_wish_that_found_no_time_is_erased_like_any_other_and_ends_with_it()
    {
        var erase = new EraseCandidate(Duration.FromDays(180));
        Assert.IsType<InterviewRefusal.KeptStill>(Why(erase.Decide(Proposed, by: null, Monday)));
        Assert.Equal(Monday + erase.Keeps, erase.At(Proposed));
        Assert.Null(erase.At(Held));

        var erased = Accepted(erase.Decide(Proposed, by: null, Monday + erase.Keeps));
        Assert.Equal((InterviewState.Cancelled, InterviewState.Proposed), (erased.State, erased.Last.From));
        Assert.True(erased.Candidate.IsErased);
        Assert.Null(erase.At(erased));
    }
}
