using System.Collections.Immutable;
using BackOffice.Cards.Imports;
using BackOffice.Cards.Interviews;
using BackOffice.Domain;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Interviews;
using BackOffice.UnitTests.Samples;
using static BackOffice.UnitTests.Interviews.SampleInterviews;

namespace BackOffice.UnitTests.Cards;

public class PositionCardTests
{
    [Fact]
    public void Positions() => Snapshot.MatchCard(PositionListCard.For(
        [AnalystPosition with { IsClosed = true, Name = "A position that is closed" }, AnalystPosition]));

    [Fact]
    public void No_positions() => Snapshot.MatchCard(PositionListCard.For([]));

    [Fact]
    public void How_to_import_positions() => Snapshot.MatchCard(ImportCard.Ask(of: ImportSubject.Positions));

    [Fact]
    public void What_a_list_of_positions_would_change() => Snapshot.MatchCard(ImportCard.Preview(
        SampleAssets.Import,
        new ImportPreview(
            ImportSubject.Positions,
            [new ImportLine(2, ImmutableDictionary<string, string>.Empty)],
            New: 1,
            Changed: 0,
            Same: 1,
            [
                new ImportProblem.Field(4, new FieldError(PositionFields.Minutes(2), new FieldProblem.NotA(FieldShape.Count))),
                new ImportProblem.Differs(6, "COOK", 5),
                new ImportProblem.TooMuch(7, "PILOT"),
                new ImportProblem.Retired(9, "BAKER"),
            ]),
        SamplePeople.Hana));

    [Fact]
    public void A_position_for_HR() => Snapshot.MatchCard(PositionCard.For(AnalystPosition, mayEdit: true));

    [Fact]
    public void A_closed_position_for_others() => Snapshot.MatchCard(PositionCard.For(AnalystPosition with { IsClosed = true }, mayEdit: false));

    [Fact]
    public void An_empty_form() => Snapshot.MatchCard(PositionFormCard.For(new PositionForm(), seen: 0));

    [Fact]
    public void A_form_names_what_is_wrong_and_keeps_what_was_typed()
    {
        var form = Analyst with { Code = "?", Name = string.Empty, Rounds = [Analyst.Rounds[0] with { Minutes = "long", Panel = "sam" }] };
        Snapshot.MatchCard(PositionFormCard.For(form, seen: 0, form.Read().Errors));
    }

    [Fact]
    public void Questions_that_are_too_long_for_a_form_are_left_out_of_it() => Assert.DoesNotContain(
        PositionFormCard.For(
            PositionForm.Of(AnalystPosition) with { Rounds = [Analyst.Rounds[0] with { Guide = SampleLists.Filled("What is a join?\n", 8_000) }] }, seen: 3).Json().OfType("Input.Text"),
        input => (string?)input["id"] == PositionFields.Guide(1));
}
