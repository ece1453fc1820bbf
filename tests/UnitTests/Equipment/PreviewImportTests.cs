using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Office;
using BackOffice.UnitTests.Samples;
using static BackOffice.UnitTests.Samples.SamplePeople;
using static BackOffice.UnitTests.Samples.SampleRepairs;

namespace BackOffice.UnitTests.Domain;

public class PreviewImportTests
{
    private static readonly OfficePlaces Places = new(0, 9);

    [Fact]
    public void New_changed_and_known_lines_are_told_apart()
    {
        var preview = Preview(
            Line(2, ("tag", "PRN-9"), ("kind", "printer")),
            Line(3, ("tag", "prn-3f-01"), ("room", "Lobby")),
            Line(4, ("tag", "PRN-4F-02"), ("kind", "printer")));

        Assert.Equal((2, 1, 0), (preview.New, preview.Changed, preview.Same));
        Assert.Equal([3, 4, 2], preview.Lines.Select(line => line.Number));
        Assert.Equal((0, 0, 1), (Preview(Line(2, ("tag", "PRN-3F-01"), ("room", "Copy room"))) is var same ? (same.New, same.Changed, same.Same) : default));
    }

    [Fact]
    public void An_empty_cell_empties_a_field_and_a_missing_column_leaves_it()
    {
        var line = Line(2, ("tag", "PRN-3F-01"), ("model", ""));

        var form = line.Over(SampleAssets.Printer);

        Assert.Equal(("", "Copy room"), (form.Model, form.Room));
    }

    [Fact]
    public void A_tag_in_two_lines_counts_in_the_first()
    {
        var preview = Preview(Line(2, ("tag", "PRN-9"), ("kind", "printer")), Line(5, ("tag", " prn-9 "), ("kind", "copier")));

        Assert.Equal(new ImportProblem.Twice(5, "PRN-9", 2), Assert.Single(preview.Problems));
        Assert.Equal(2, Assert.Single(preview.Lines).Number);
    }

    [Fact]
    public void A_retired_machine_is_not_brought_back_by_a_file() => Assert.Equal(
        new ImportProblem.Retired(2, SampleAssets.Kettle.Tag.Value), Assert.Single(Preview(Line(2, ("tag", "KTL-1"), ("room", "Lobby"))).Problems));

    [Fact]
    public void A_new_machine_needs_a_kind_and_a_known_one_does_not()
    {
        var preview = Preview(Line(2, ("tag", "PRN-9")), Line(3, ("tag", "PRN-3F-01"), ("room", "Lobby")));

        Assert.Equal(new ImportProblem.Field(2, new FieldError(AssetFields.Kind, new FieldProblem.Missing())), Assert.Single(preview.Problems));
        Assert.Single(preview.Lines);
    }

    [Fact]
    public void A_line_is_judged_again_when_it_is_written()
    {
        var line = new ImportAsset(Line(2, ("tag", "PRN-3F-01"), ("room", "Lobby"), ("floor", "3")));

        var accepted = Assert.IsType<AssetDecision.Accepted>(line.Decide(SampleAssets.Printer, Eric.Named, Places, Morning)).After;
        Assert.Equal((AssetAction.Imported, 2), (accepted.Last.What, accepted.Version));
        Assert.IsType<AssetDecision.AlreadyDone>(line.Decide(accepted, Eric.Named, Places, Morning));
        Assert.IsType<AssetDecision.Refused>(line.Decide(accepted with { State = AssetState.Retired }, Eric.Named, Places, Morning));
        Assert.IsType<AssetDecision.Refused>(line.Decide(accepted, Eric.Named, new OfficePlaces(0, 1), Morning));
    }

    private static ImportPreview Preview(params ImportLine[] lines) => new PreviewImport([.. lines], []).Decide(
        new[] { SampleAssets.Printer, SampleAssets.Kettle }.ToDictionary(asset => asset.Tag), Places);

    private static ImportLine Line(int number, params (string Field, string Text)[] fields) =>
        new(number, fields.ToImmutableDictionary(field => field.Field, field => field.Text));
}
