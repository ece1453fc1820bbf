using BackOffice.Cards.Repairs;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Cards;

public class RepairNoticeTests
{
    [Fact]
    public void Second_starter_is_told_who_started() =>
        Snapshot.MatchCard(RepairCard.For(InProgress, Dana, new CardNotice(new Refusal.WrongState())));

    [Fact]
    public void Whoever_looked_at_an_old_card_is_told_what_changed() =>
        Snapshot.MatchCard(RepairCard.For(Assigned, Dana, new CardNotice(new Refusal.Stale(), new RepairTyped(RepairFields.Resolution, "Turned it off and on."))));

    [Fact]
    public void A_missing_text_is_asked_for_where_it_belongs() => Snapshot.MatchCard(RepairCard.For(
        InProgress,
        Eric,
        new CardNotice(Invalid(RepairFields.Question, new FieldProblem.Missing()), new RepairTyped(RepairFields.Question, string.Empty))));

    [Fact]
    public void An_answer_that_is_too_long_stays_to_be_shortened() => Snapshot.MatchCard(RepairCard.For(
        Waiting,
        Emma,
        new CardNotice(
            Invalid(RepairFields.Answer, new FieldProblem.TooLong(2_040, AnswerQuestion.AnswerLimit)),
            new RepairTyped(RepairFields.Answer, new string('y', 2_040)))));

    [Fact]
    public void An_answer_to_a_question_that_lapsed_is_not_lost() => Snapshot.MatchCard(RepairCard.For(
        Waiting.After(new ResolveRepair(Id, 4, "Replaced the roller."), Eric),
        Emma,
        new CardNotice(new Refusal.WrongState(), new RepairTyped(RepairFields.Answer, "Yes, it does."))));

    [Fact]
    public void A_part_without_a_day_stays_and_the_day_is_asked_for() => Snapshot.MatchCard(RepairCard.For(
        Reported,
        Eric,
        new CardNotice(
            new Refusal.Invalid([new FieldError(RepairFields.Expected, new FieldProblem.Missing())]), new RepairTyped(RepairFields.Part, "Pickup roller"))));

    [Fact]
    public void The_executive_cannot_confirm_for_the_reporter() =>
        Snapshot.MatchCard(RepairCard.For(Resolved, Eric, new CardNotice(new Refusal.NotAllowed())));

    private static Refusal.Invalid Invalid(string field, FieldProblem problem) => new([new FieldError(field, problem)]);
}
