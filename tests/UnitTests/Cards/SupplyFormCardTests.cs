using BackOffice.Cards.Sentences;
using BackOffice.Cards.Supplies;
using BackOffice.Domain;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using BackOffice.UnitTests.Samples;

namespace BackOffice.UnitTests.Cards;

public class SupplyFormCardTests
{
    private static readonly SupplyDraft Empty = new(SampleForms.Id, new SupplyForm());
    private static readonly SupplyDraft Filled = new(SampleForms.Id, SampleForms.PaperAndToner);
    private static readonly SupplyDraft Mixed = new(SampleForms.Id, SampleForms.Mixed);

    [Fact]
    public void An_empty_form_asks_what_is_needed() => Snapshot.MatchCard(SupplyFormCard.For(Empty, SampleForms.Free with { Ruling = null }));

    [Fact]
    public void A_form_shows_what_was_understood_and_what_there_is() => Snapshot.MatchCard(SupplyFormCard.For(Filled, SampleForms.Preview));

    [Fact]
    public void A_doubtful_thing_is_asked_about_and_what_is_in_no_catalog_is_bought() => Snapshot.MatchCard(SupplyFormCard.For(
        Mixed,
        SampleForms.Preview with
        {
            Ruling = new PolicyRuling(ApprovalLevel.OfficeManager, PolicyRule.OverBudget, 400),
            Approvers = ["Dana Dee", "Olga Officemanager"],
            Asked = 3,
        }));

    [Fact]
    public void What_needs_nobody_says_so() => Snapshot.MatchCard(SupplyFormCard.For(
        Filled with { Form = new SupplyForm { Lines = [new SupplyFormLine("pens", "12", InPacks: false, SampleForms.Pens.Code, [])] } }, SampleForms.Free));

    [Fact]
    public void Fields_with_errors_are_named_above_and_beside() => Snapshot.MatchCard(SupplyFormCard.For(
        Mixed with { Form = SampleForms.Mixed with { NeededBy = "soon" } },
        SampleForms.Preview,
        [
            new FieldError(SupplyFields.Quantity(1), new FieldProblem.NotA(FieldShape.Count)),
            new FieldError(SupplyFields.Choice(2), new FieldProblem.Missing()),
            new FieldError(SupplyFields.Quantity(4), new FieldProblem.NotKept()),
            new FieldError(SupplyFields.NeededBy, new FieldProblem.NotA(FieldShape.Date)),
        ]));

    [Fact]
    public void While_the_tables_do_not_answer_the_form_stays_filled() => Snapshot.MatchCard(SupplyFormCard.For(
        Mixed, SupplyPreview.Stale(new Dictionary<ItemCode, StockItem>(), SampleForms.Today), banner: TroubleSentences.NotSaved("4F7K2")));

    [Fact]
    public void A_form_thrown_away_says_that_nothing_was_sent() => Snapshot.MatchCard(SupplyFormCard.Discarded());

    [Fact]
    public void What_the_buttons_carry_is_read_as_it_was_written()
    {
        var lines = SampleForms.Mixed.Lines;

        var read = SupplyFormData.Read(SupplyFormData.Write(lines));

        Assert.Equal(
            [(SampleForms.Paper.Code, true, 0), (null, false, 2), (null, false, 0), (SampleForms.Chair.Code, false, 0)],
            read.Select(line => (line.Item, line.InPacks, line.Candidates.Length)));
        Assert.Equal("toners", read[1].Typed);
    }

    [Fact]
    public void What_lies_there_is_counted_once_for_two_lines_of_one_thing()
    {
        var line = new SupplyFormLine("A4", "15", InPacks: false, SampleForms.Paper.Code, []);

        var card = SupplyFormCard.For(Filled with { Form = new SupplyForm { Lines = [line, line] } }, SampleForms.Preview).ToJson();

        Assert.Contains("20 reams in stock.", card, StringComparison.Ordinal);
        Assert.Contains("5 of 15 reams are here, the rest in about 5 days.", card, StringComparison.Ordinal);
    }
}
