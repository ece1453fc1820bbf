using BackOffice.Domain;
using BackOffice.Domain.Supplies;
using NodaTime;
using static BackOffice.UnitTests.Samples.SampleSupplies;

namespace BackOffice.UnitTests.Supplies;

public class SupplyFormTests
{
    private static readonly LocalDate Today = new(2025, 11, 25);

    [Fact]
    public void Packs_are_read_as_units()
    {
        var reading = Form.Read(Around.Items, Today);

        Assert.Empty(reading.Errors);
        Assert.Equal(
            [new SupplyLine(1, PaperCode, "A4 paper", "ream", 25, "box", 5, 4.9m), new SupplyLine(2, TonerCode, "Black toner", "cartridge", 2, UnitPrice: 79), new SupplyLine(3, Item: null, "stapler", "", 1)],
            reading.Lines.AsEnumerable());
        Assert.Equal(("Room 210", new LocalDate(2025, 11, 28)), (reading.Place, reading.NeededBy));
    }

    [Theory]
    [InlineData("", "missing")]
    [InlineData("0", "count")]
    [InlineData("-2", "count")]
    [InlineData("some", "count")]
    [InlineData("2.5", "count")]
    [InlineData("2001", "most 2000")]
    [InlineData("99999999999", "count")]
    public void An_amount_that_is_none_is_named(string quantity, string problem)
    {
        var error = Assert.Single((Form with { Lines = [Form.Lines[0] with { Quantity = quantity }] }).Read(Around.Items, Today).Errors);

        Assert.Equal("quantity1", error.Field);
        Assert.Equal(problem, error.Problem switch
        {
            FieldProblem.Missing => "missing",
            FieldProblem.NotA(FieldShape.Count) => "count",
            FieldProblem.TooMany(_, var most) => $"most {most}",
            var other => other.ToString(),
        });
    }

    [Fact]
    public void What_is_doubtful_not_kept_or_nothing_at_all_is_named()
    {
        var doubtful = Form with { Lines = [Form.Lines[0] with { Item = null, Candidates = [PaperCode, TonerCode] }] };
        var gone = Around.Items.SetItem(PaperCode, Paper with { IsRetired = true });

        Assert.Contains(new FieldError("choice1", new FieldProblem.Missing()), doubtful.Read(Around.Items, Today).Errors);
        Assert.Equal([new FieldError("quantity1", new FieldProblem.NotKept())], Form.Read(gone, Today).Errors.AsEnumerable());
        Assert.Equal([new FieldError("more", new FieldProblem.Missing())], (Form with { Lines = [] }).Read(Around.Items, Today).Errors.AsEnumerable());
        Assert.Equal([new FieldError("more", new FieldProblem.TooMany(9, 8))], (Form with { Lines = [.. Enumerable.Repeat(Form.Lines[1], 9)] }).Read(Around.Items, Today).Errors.AsEnumerable());
    }

    [Fact]
    public void Nothing_is_needed_by_yesterday() => Assert.Equal(
        [new FieldError("neededBy", new FieldProblem.DateOutside(Today, Today.PlusDays(365)))],
        (Form with { NeededBy = "2025-11-24" }).Read(Around.Items, Today).Errors.AsEnumerable());
}
