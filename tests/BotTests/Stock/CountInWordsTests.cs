namespace BackOffice.BotTests.Stock;

public sealed class CountInWordsTests : StockedOffice
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await ImportAsync(Cabinets);
    }

    [Theory]
    [InlineData("count cabinet 2: paper 38, blue pens 100")]
    [InlineData("counted cabinet 2: 38 reams of A4 paper and 100 pens")]
    [InlineData("I counted 38 copy paper and 100 blue pens in Cabinet 2")]
    public async Task What_was_counted_is_taken_from_a_sentence_and_the_reason_is_asked_once(string said)
    {
        await Eric.SaysAsync(said);
        Assert.Contains("Expected 40, counted 38: 2 missing", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("You can also answer me with the reason in one sentence.", Eric.LastCard().Words, StringComparison.Ordinal);

        await Eric.SaysAsync("they were damaged in the leak");

        Assert.Contains("2 items counted, one of them posted with a difference:", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Equal(["Counted -2 they were damaged in the leak", "Received 40 Opening stock"], await LedgerAsync("PAP-A4"));
    }

    [Fact]
    public async Task The_sheet_takes_numbers_that_are_said_as_well()
    {
        await Eric.SaysAsync("stock count cabinet 2");

        await Eric.SaysAsync("paper 40, toner 59A 5");

        Assert.Contains("2 items counted, all as expected.", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Packs_are_counted_in_units()
    {
        await Eric.SaysAsync("count cabinet 2: 8 boxes of A4 paper");

        Assert.Contains("One item counted, all as expected.", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_could_be_two_things_is_asked_and_one_that_is_nothing_is_told()
    {
        await ImportAsync($"{Columns}TON-30X,Toner HP 30X,piece,,,,Cellar,2,90");
        await Eric.SaysAsync("count cellar: toner 3, unicorns 4");
        Assert.Contains("I keep nothing that is called “unicorns”.", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("Toner HP 26X (TON-26X)", Eric.LastCard().Json.ToString(), StringComparison.Ordinal);

        await PressAsync(Eric, "Continue", ("which-0", "TON-26X 3"));

        Assert.Contains("Expected 4, counted 3: 1 missing", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_without_a_place_ask_for_it_and_are_not_lost()
    {
        await Eric.SaysAsync("count: paper 38, toner 26X 4");
        Assert.Contains("Where you counted", Eric.LastCard().Words, StringComparison.Ordinal);

        await PressAsync(Eric, "Continue", ("place", "Cabinet 2"));

        Assert.Contains("Expected 40, counted 38: 2 missing", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_that_is_told_while_a_reason_is_awaited_is_no_reason()
    {
        await Eric.SaysAsync("count cabinet 2: paper 38");

        await Eric.SaysAsync(JammedPrinter);

        Assert.Single(await LedgerAsync("PAP-A4"));
    }

    [Theory]
    [InlineData("count me in")]
    [InlineData("the paper jam counter shows 12")]
    public async Task What_only_sounds_like_counting_is_none(string said)
    {
        await Eric.SaysAsync(said);

        Assert.DoesNotContain("Which place do you count?", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Empty(await Office.Rows.StartingWithAsync("count|"));
    }

    [Fact]
    public async Task A_reason_that_Teams_delivers_again_posts_nothing_again()
    {
        await Eric.SaysAsync("count cabinet 2: paper 38");
        await Eric.SaysAsync("lost in the move");

        await Eric.ChannelRepeatsAsync(underNewId: true);

        Assert.Equal(2, (await LedgerAsync("PAP-A4")).Length);
    }
}
