using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.UnitTests.Samples;
using NodaTime;
using static BackOffice.UnitTests.Interviews.SampleInterviews;

namespace BackOffice.UnitTests.Interviews;

public class PositionTests
{
    [Fact]
    public void A_form_reads_as_a_position_with_its_rounds_and_their_guides()
    {
        Assert.Equal(("ANALYST", "Data analyst"), (AnalystPosition.Code.Value, AnalystPosition.Name));
        Assert.Equal(["SQL", "statistics"], AnalystPosition.Skills.AsEnumerable());
        Assert.Equal(["First talk", "Final"], AnalystPosition.Rounds.Select(round => round.Name));
        var first = AnalystPosition.Rounds[0];
        Assert.Equal(Duration.FromMinutes(45), first.Length);
        Assert.Equal([new Seat("sam@contoso.example"), new Seat("priya@contoso.example", "otto@contoso.example")], first.Panel.AsEnumerable());
        Assert.Equal([new GuidePart("Technical", ["What is a join?"]), new GuidePart("Team", ["Whom do you ask?"])], first.Guide.AsEnumerable());
    }

    [Fact]
    public void What_a_form_shows_reads_back_as_it_was() => Assert.Equal(AnalystPosition, PositionForm.Of(AnalystPosition).Read().Position);

    [Fact]
    public void Each_interviewer_has_a_part_of_the_guide()
    {
        Assert.Equal(["Technical", "Team", "Technical"], Enumerable.Range(0, 3).Select(seat => AnalystPosition.Rounds[0].PartOf(seat)!.Name));
        Assert.Null(AnalystPosition.Rounds[1].PartOf(0));
    }

    [Fact]
    public void What_is_wrong_is_said_field_by_field_with_the_number_of_the_round()
    {
        var form = new PositionForm
        {
            Code = "-",
            Criteria = string.Join(',', Enumerable.Range(0, 11)),
            Rounds = [new RoundForm(), new RoundForm { Minutes = "an hour", Panel = "sam", Guide = new string('x', 301) }],
        };
        Assert.Equal(
            [
                new FieldError(PositionFields.Code, new FieldProblem.NotA(FieldShape.Code)),
                new FieldError(PositionFields.Name, new FieldProblem.Missing()),
                new FieldError(PositionFields.Criteria, new FieldProblem.TooMany(11, 10)),
                new FieldError("roundName2", new FieldProblem.Missing()),
                new FieldError("minutes2", new FieldProblem.NotA(FieldShape.Count)),
                new FieldError("panel2", new FieldProblem.NotA(FieldShape.Mail)),
                new FieldError("guide2", new FieldProblem.TooLong(301, 300)),
            ],
            form.Read().Errors.AsEnumerable());
    }

    [Fact]
    public void A_position_needs_a_round() =>
        Assert.Contains(new FieldError(PositionFields.Rounds, new FieldProblem.Missing()), (Analyst with { Rounds = [new RoundForm()] }).Read().Errors);

    [Fact]
    public void Only_who_recruits_writes_a_position()
    {
        Assert.IsType<PositionRefusal.NotAllowed>(Refused(new WritePosition(Analyst, 0).Decide(null, SamplePeople.Emma)));
        Assert.IsType<PositionDecision.Accepted>(new WritePosition(Analyst, 0).Decide(null, SamplePeople.Hana));
    }

    [Fact]
    public void The_same_form_again_is_done_already_and_another_with_the_code_is_told_whose_it_is()
    {
        Assert.IsType<PositionDecision.AlreadyDone>(new WritePosition(Analyst, 0).Decide(AnalystPosition, SamplePeople.Hana));
        Assert.Equal(new PositionRefusal.CodeTaken("Data analyst"), Refused(new WritePosition(Analyst with { Name = "Analyst" }, 0).Decide(AnalystPosition, SamplePeople.Hana)));
    }

    [Fact]
    public void A_form_that_is_older_than_the_position_is_told_so()
    {
        var second = Assert.IsType<PositionDecision.Accepted>(new WritePosition(Analyst with { Name = "Analyst" }, 1).Decide(AnalystPosition, SamplePeople.Hana)).After;
        Assert.Equal(2, second.Edition);
        Assert.IsType<PositionRefusal.Stale>(Refused(new WritePosition(Analyst, 1).Decide(second, SamplePeople.Hana)));
        Assert.True(Assert.IsType<PositionDecision.Accepted>(new ClosePosition(second.Code, 2).Decide(second, SamplePeople.Hana)).After.IsClosed);
    }

    private static PositionRefusal Refused(PositionDecision decision) => Assert.IsType<PositionDecision.Refused>(decision).Why;
}
