using System.Security.Cryptography;
using BackOffice.Domain;
using BackOffice.UnitTests.Samples;

namespace BackOffice.UnitTests.Domain;

public class CaseIdTests
{
    [Theory]
    [InlineData("REP-7K3QF")]
    [InlineData("rep-7k3qf")]
    [InlineData("REP7K3QF")]
    [InlineData(" rep-7K3qF ")]
    public void An_id_is_read_as_people_write_it(string typed)
    {
        Assert.True(CaseId.TryParse(typed, out var id));
        Assert.Equal(SampleRepairs.Id, id);
    }

    [Theory]
    [InlineData("REP-O0I1L", "REP-00111")]
    [InlineData("rep-oilzz", "REP-011ZZ")]
    public void Letters_that_look_like_digits_are_read_as_digits(string typed, string meant)
    {
        Assert.True(CaseId.TryParse(typed, out var id));
        Assert.Equal(meant, id.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("REP")]
    [InlineData("REP-7K3Q")]
    [InlineData("REP-7K3QFF")]
    [InlineData("XYZ-7K3QF")]
    [InlineData("REP-7K3QU")]
    [InlineData("REP-7K3Q!")]
    [InlineData("REP-7K3Qé")]
    public void What_is_no_id_is_not_read(string? typed) => Assert.False(CaseId.TryParse(typed, out _));

    [Fact]
    public void Parsing_what_is_no_id_fails_by_name() =>
        Assert.Equal("'REP-?' is no case id.", Assert.Throws<FormatException>(() => CaseId.Parse("REP-?")).Message);

    [Fact]
    public void A_minted_id_reads_back()
    {
        using var random = RandomNumberGenerator.Create();
        Assert.All(Enumerable.Range(0, 500), _ =>
        {
            var id = CaseId.Mint(CaseKind.Repair, random);
            Assert.Equal(id, CaseId.Parse(id.ToString()));
            Assert.Equal(CaseKind.Repair, id.Kind);
        });
    }
}
