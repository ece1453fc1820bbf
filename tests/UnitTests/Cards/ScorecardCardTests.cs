using BackOffice.Cards.Interviews;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.UnitTests.Interviews;
using static BackOffice.UnitTests.Interviews.SampleInterviews;

namespace BackOffice.UnitTests.Cards;

public class ScorecardCardTests
{
    [Fact]
    public void An_empty_scorecard() => Snapshot.MatchCard(ScorecardCard.For(SampleOffers.View(Over, Sam)));

    [Fact]
    public void A_scorecard_names_what_is_missing_and_keeps_the_rest() => Snapshot.MatchCard(ScorecardCard.For(
        SampleOffers.View(Over, Sam),
        new ScorecardForm([new ScoreForm("3", "Knows joins, doesn't know windows."), new ScoreForm("", "")], "", "Nice."),
        [new FieldError(InterviewFields.Score(2), new FieldProblem.Missing()), new FieldError(InterviewFields.Recommend, new FieldProblem.Missing())]));

    [Fact]
    public void A_role_without_criteria_wants_a_recommendation_alone() => Snapshot.MatchCard(ScorecardCard.For(
        SampleOffers.View(Over with { Criteria = [] }, Sam), banner: "I could not save that just now."));
}
