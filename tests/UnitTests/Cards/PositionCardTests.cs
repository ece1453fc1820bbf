using BackOffice.Cards.Interviews;
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
