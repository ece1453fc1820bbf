using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Imports;
using NodaTime;
using static BackOffice.UnitTests.Samples.SampleAssets;
using static BackOffice.UnitTests.Samples.SamplePeople;

namespace BackOffice.UnitTests.Domain;

public class ReadingLineTests
{
    [Theory]
    [InlineData("120344", 120_344)]
    [InlineData("120,344", 120_344)]
    [InlineData("120.344", 120_344)]
    [InlineData("1 120 344", 1_120_344)]
    [InlineData("0", 0)]
    [InlineData("999999999", 999_999_999)]
    public void A_counter_is_read_however_a_spreadsheet_groups_it(string typed, long pages) =>
        Assert.Equal([new CountPages(Tag, pages)], Line(("counter", typed)).Read().Readings.AsEnumerable());

    [Theory]
    [InlineData("12.5")]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("1000000000")]
    [InlineData("1,2,3")]
    public void What_is_no_counter_is_named(string typed) =>
        Assert.Equal([new FieldError("counter", new FieldProblem.NotA(FieldShape.Counter))], Line(("counter", typed)).Read().Errors.AsEnumerable());

    [Theory]
    [InlineData("45", 45)]
    [InlineData("45%", 45)]
    [InlineData("100 %", 100)]
    [InlineData("0", 0)]
    public void How_full_a_cartridge_is_is_read_with_and_without_its_sign(string typed, int percent) =>
        Assert.Equal([new ReadToner(Tag, TonerColour.Cyan, percent)], Line(("cyan", typed)).Read().Readings.AsEnumerable());

    [Theory]
    [InlineData("101")]
    [InlineData("low")]
    [InlineData("%")]
    public void What_is_no_level_is_named(string typed) =>
        Assert.Equal([new FieldError("black", new FieldProblem.NotA(FieldShape.Percent))], Line(("black", typed)).Read().Errors.AsEnumerable());

    [Fact]
    public void Empty_cells_tell_nothing() => Assert.Empty(Line(("counter", ""), ("black", "")).Read().Readings);

    [Fact]
    public void A_line_is_taken_whole_or_not_at_all()
    {
        var counted = Printer with { Meter = Printer.Meter with { Pages = 5_000, CountedAt = Instant.FromUtc(2026, 3, 1, 9, 0) } };
        var together = new ReadTogether(Tag, [new ReadToner(Tag, TonerColour.Black, 20), new CountPages(Tag, 4_000)]);

        Assert.Equal(
            new MeterDecision.Refused(new MeterRefusal.BelowLast(4_000, 5_000, Instant.FromUtc(2026, 3, 1, 9, 0))),
            together.Decide(counted, Eric, DateTimeZone.Utc, Instant.FromUtc(2026, 3, 2, 9, 0)));
    }

    [Fact]
    public void A_cartridge_of_the_same_line_remembers_the_counter_of_that_line()
    {
        var together = new ReadTogether(Tag, [new CountPages(Tag, 4_000), new ReadToner(Tag, TonerColour.Black, 20)]);

        var accepted = Assert.IsType<MeterDecision.Accepted>(together.Decide(Printer, Eric, DateTimeZone.Utc, Instant.FromUtc(2026, 3, 2, 9, 0)));

        Assert.Equal([4_000, 4_000], accepted.Readings.Select(reading => reading.Pages));
        Assert.Equal((4_000, 20), (accepted.After.Meter.Pages, accepted.After.Meter.Toner.Black));
        Assert.IsType<MeterDecision.AlreadyDone>(together.Decide(accepted.After, Eric, DateTimeZone.Utc, Instant.FromUtc(2026, 3, 2, 9, 1)));
    }

    private static ReadingLine Line(params (string Field, string Text)[] fields) => new(new ImportLine(
        2, fields.Append((Field: "tag", Text: "prn-3f-01")).ToImmutableDictionary(field => field.Field, field => field.Text)));
}
