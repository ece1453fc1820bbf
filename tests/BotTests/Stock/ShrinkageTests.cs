using NodaTime;

namespace BackOffice.BotTests.Stock;

public sealed class ShrinkageTests : StockedOffice
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await ImportAsync(Cabinets);
    }

    [Fact]
    public async Task What_counts_found_missing_is_summed_by_month_and_item()
    {
        await CountAsync("count cabinet 2: paper 38, toner 59A 4, blue pens 103");
        await CountAsync("count cabinet 2: paper 37");
        Office.Time.Advance(Duration.FromDays(31));
        await CountAsync("count cabinet 2: toner 59A 3");

        await Eric.SaysAsync("shrinkage in March");

        var march = Eric.LastCard();
        Assert.Contains("Shrinkage Mar 2027", march.Words, StringComparison.Ordinal);
        Assert.Matches(@"Missing\s+4 units, 95\.00\s+Too many\s+3 units, 0\.00\s+Net loss\s+95\.00", march.Words);
        Assert.Contains("3 missing (in units: ream)", march.Words, StringComparison.Ordinal);
        Assert.Contains("Some of these items had no price when they were counted, so the sums are too low.", march.Words, StringComparison.Ordinal);

        var april = await march.PressAsync("Month after");
        Assert.Contains("Shrinkage Apr 2027", april.Words, StringComparison.Ordinal);
        Assert.Contains("1 missing", april.Words, StringComparison.Ordinal);
        await Eric.SaysAsync("shrinkage");
        Assert.Contains("Shrinkage Apr 2027", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Month after", Eric.LastCard().Buttons);
    }

    [Fact]
    public async Task A_month_without_a_difference_says_so()
    {
        await Eric.SaysAsync("shrinkage in October");

        Assert.Contains("Shrinkage Oct 2026", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("No count found a difference in this month.", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_back_office_sees_it()
    {
        await Emma.SaysAsync("shrinkage");

        Assert.Equal("That is for the back office to do.", Emma.LastSentence());
    }

    private async Task CountAsync(string said)
    {
        await Eric.SaysAsync(said);
        await PressAsync(Eric, "Post", ("why", "Lost"));
    }
}
