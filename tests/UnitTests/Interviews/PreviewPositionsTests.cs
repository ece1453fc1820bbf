using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Interviews;
using BackOffice.UnitTests.Samples;

namespace BackOffice.UnitTests.Interviews;

public sealed class PreviewPositionsTests
{
    private static readonly ImmutableArray<ImportLine> Analyst =
    [
        Line(2, ("code", "analyst-2"), ("name", "Data analyst"), ("skills", "SQL"), ("criteria", "Clarity, Depth"), ("round", "First talk"), ("minutes", "45"), ("panel", "sam@example.com"), ("guide", "Why here?")),
        Line(3, ("code", "ANALYST-2"), ("name", ""), ("skills", ""), ("criteria", ""), ("round", "Task"), ("minutes", "60"), ("panel", "priya@example.com / bo@example.com"), ("guide", "Technical:\nWhat is a join?")),
    ];

    [Fact]
    public void Lines_of_one_code_are_the_rounds_of_one_position()
    {
        var preview = Preview(Analyst);

        Assert.Equal((1, 0, 0), (preview.New, preview.Changed, preview.Same));
        Assert.Empty(preview.Problems);
        var position = Written(preview.Lines[0], there: null);
        Assert.Equal(("ANALYST-2", "Data analyst"), (position.Code.Value, position.Name));
        Assert.Equal(["First talk", "Task"], position.Rounds.Select(round => round.Name));
        Assert.Equal(["priya@example.com", "bo@example.com"], Assert.Single(position.Rounds[1].Panel).AnyOf.ToArray());
        Assert.Equal("Technical", position.Rounds[1].Guide[0].Name);
    }

    [Fact]
    public void The_rounds_of_a_position_may_stand_between_those_of_another()
    {
        var preview = Preview([Analyst[0], Line(3, ("code", "COOK"), ("name", "Cook"), ("criteria", "Taste"), ("round", "Lunch"), ("minutes", "90")), Analyst[1] with { Number = 4 }]);

        Assert.Equal(2, preview.New);
        Assert.Equal(2, Written(preview.Lines[0], there: null).Rounds.Length);
    }

    [Fact]
    public void What_is_wrong_is_told_with_its_line_and_leaves_the_position_out()
    {
        var preview = Preview([Analyst[0], Edited(Analyst[1], "minutes", "an hour"), Line(4, ("code", "")), Line(5, ("code", "COOK"), ("name", "Cook"), ("round", "Lunch"), ("minutes", "90"))]);

        Assert.Empty(preview.Lines);
        Assert.Contains(new ImportProblem.Field(3, new FieldError("minutes2", new FieldProblem.NotA(FieldShape.Count))), preview.Problems);
        Assert.Contains(new ImportProblem.Field(4, new FieldError("code", new FieldProblem.Missing())), preview.Problems);
        Assert.Contains(new ImportProblem.Field(5, new FieldError("criteria", new FieldProblem.Missing())), preview.Problems);
    }

    [Fact]
    public void A_line_that_describes_the_position_otherwise_is_told()
    {
        var preview = Preview([Analyst[0], Edited(Analyst[1], "name", "Cook")]);

        Assert.Equal(new ImportProblem.Differs(3, "analyst-2", 2), Assert.Single(preview.Problems));
        Assert.Empty(preview.Lines);
    }

    [Fact]
    public void Too_many_rounds_are_told_once()
    {
        var preview = Preview([.. Enumerable.Range(2, 12).Select(number => Edited(Analyst[0], "round", $"Round {number}") with { Number = number })]);

        Assert.Equal(
            new ImportProblem.Field(2, new FieldError("rounds", new FieldProblem.TooMany(12, Position.MostRounds))),
            Assert.Single(preview.Problems));
    }

    [Fact]
    public void More_than_can_be_kept_of_a_position_is_told()
    {
        var guide = string.Join('\n', Enumerable.Range(0, 20).Select(number => $"{number} {new string('x', 290)}"));
        var preview = Preview([.. Enumerable.Range(2, 3).Select(number => Edited(Edited(Analyst[0], "guide", guide), "round", $"Round {number}") with { Number = number })]);

        Assert.Equal(new ImportProblem.TooMuch(2, "analyst-2"), Assert.Single(preview.Problems));
    }

    [Fact]
    public void The_same_list_again_changes_nothing()
    {
        var known = Written(Preview(Analyst).Lines[0], there: null) with { Edition = 7 };

        var again = Preview(Analyst, known);

        Assert.Equal((0, 0, 1), (again.New, again.Changed, again.Same));
        Assert.Empty(again.Lines);
    }

    [Fact]
    public void What_the_list_has_no_column_for_stays_as_it_is()
    {
        var known = Written(Preview(Analyst).Lines[0], there: null);
        var preview = Preview([Line(2, ("code", "ANALYST-2"), ("round", "Task"), ("minutes", "30"))], known);

        Assert.Equal(1, preview.Changed);
        var after = Written(preview.Lines[0], known);
        Assert.Equal((known.Name, 2), (after.Name, after.Edition));
        Assert.Equal((30, known.Rounds[1].Guide[0]), ((int)Assert.Single(after.Rounds).Length.TotalMinutes, after.Rounds[0].Guide[0]));
    }

    [Fact]
    public void A_closed_position_stays_closed()
    {
        var closed = Written(Preview(Analyst).Lines[0], there: null) with { IsClosed = true };

        Assert.Equal(new ImportProblem.Retired(2, "ANALYST-2"), Assert.Single(Preview(Analyst, closed).Problems));
        var refused = Assert.IsType<PositionDecision.Refused>(new ImportPosition(Preview(Analyst).Lines[0]).Decide(closed, SamplePeople.Hana));
        Assert.IsType<PositionRefusal.Closed>(refused.Why);
    }

    [Fact]
    public void Only_who_recruits_imports_positions()
    {
        Assert.True(SamplePeople.Hana.MayImport(ImportSubject.Positions));
        Assert.False(SamplePeople.Hana.MayImport(ImportSubject.Stock));
        Assert.False(SamplePeople.Emma.MayImportAny);
        var refused = Assert.IsType<PositionDecision.Refused>(new ImportPosition(Preview(Analyst).Lines[0]).Decide(there: null, SamplePeople.Emma));
        Assert.IsType<PositionRefusal.NotAllowed>(refused.Why);
    }

    private static ImportPreview Preview(ImmutableArray<ImportLine> lines, params Position[] known) =>
        new PreviewPositions(lines, []).Decide(known.ToDictionary(position => position.Code));

    private static Position Written(ImportLine line, Position? there) =>
        Assert.IsType<PositionDecision.Accepted>(new ImportPosition(line).Decide(there, SamplePeople.Hana)).After;

    private static ImportLine Edited(ImportLine line, string field, string text) => line with { Fields = line.Fields.SetItem(field, text) };

    private static ImportLine Line(int number, params (string Field, string Text)[] fields) =>
        new(number, fields.ToImmutableDictionary(field => field.Field, field => field.Text, StringComparer.Ordinal));
}
