using BackOffice.BotTests.Harness;

namespace BackOffice.BotTests.Stock;

public sealed class CountTests : StockedOffice
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await ImportAsync(Cabinets);
    }

    [Fact]
    public async Task A_place_is_counted_blind_and_its_differences_are_posted_with_their_reasons()
    {
        await Eric.SaysAsync("stock count cabinet 2");
        var sheet = Eric.LastCard();
        Assert.Contains("Count Cabinet 2", sheet.Words, StringComparison.Ordinal);
        Assert.Contains("A4 paper (ream)", sheet.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("40", sheet.Words, StringComparison.Ordinal);
        Assert.False(sheet.Asks("units-TON-26X"));

        await PressAsync(Eric, "Compare", ("units-PAP-A4", "38"), ("units-PEN-BLUE", "103"), ("units-TON-59A", "5"));
        var differences = Eric.LastCard();
        Assert.Contains("2 of 3 counted items differ from what I know. Nothing is posted yet.", differences.Words, StringComparison.Ordinal);
        Assert.Contains("Expected 40, counted 38: 2 missing", differences.Words, StringComparison.Ordinal);
        Assert.Contains("Expected 100, counted 103: 3 too many", differences.Words, StringComparison.Ordinal);

        var done = await PressAsync(Eric, "Post", ("why-PAP-A4", "Water damage"), ("why", "Found behind the shelf"));

        Assert.Contains("3 items counted, 2 of them posted with a difference:", done.Words, StringComparison.Ordinal);
        Assert.Equal(["Counted -2 Water damage", "Received 40 Opening stock"], await LedgerAsync("PAP-A4"));
        Assert.Equal(["Counted 3 Found behind the shelf", "Received 100 Opening stock"], await LedgerAsync("PEN-BLUE"));
        Assert.Single(await LedgerAsync("TON-59A"));

        await Olga.SaysAsync("count Cabinet 2");
        Assert.Contains("Last counted on", Olga.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("Eric Executive", Olga.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_count_without_a_difference_is_done_by_that_and_what_is_empty_is_not_counted()
    {
        await Eric.SaysAsync("count cabinet 2");
        var nothing = await PressAsync(Eric, "Compare");
        Assert.Contains("Nothing is counted yet.", nothing.Words, StringComparison.Ordinal);

        var done = await PressAsync(Eric, "Compare", ("units-PAP-A4", "40"), ("units-PEN-BLUE", " "));

        Assert.Contains("One item counted, all as expected.", done.Words, StringComparison.Ordinal);
        Assert.Single(await LedgerAsync("PEN-BLUE"));
    }

    [Fact]
    public async Task A_difference_without_a_reason_is_not_posted_and_what_was_typed_stays()
    {
        await ComparedAsync(("units-PAP-A4", "38"), ("units-PEN-BLUE", "103"));

        var answer = await PressAsync(Eric, "Post", ("why-PAP-A4", "Water damage"));

        Assert.Contains("Please give a reason.", answer.Words, StringComparison.Ordinal);
        Assert.Equal("Water damage", Eric.LastCard().Shown("why-PAP-A4"));
        Assert.Single(await LedgerAsync("PAP-A4"));
    }

    [Fact]
    public async Task What_is_no_number_comes_back_marked_with_all_that_was_typed()
    {
        await Eric.SaysAsync("count cabinet 2");

        var answer = await PressAsync(Eric, "Compare", ("units-PAP-A4", "38"), ("units-PEN-BLUE", "about 10"), ("units-TON-59A", "-1"));

        Assert.Contains("Please mend what is marked: 2 to go.", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Write a whole number such as 12, or 0.", answer.Words, StringComparison.Ordinal);
        Assert.Equal(("38", "about 10", "-1"), (Eric.LastCard().Shown("units-PAP-A4"), Eric.LastCard().Shown("units-PEN-BLUE"), Eric.LastCard().Shown("units-TON-59A")));
    }

    [Fact]
    public async Task A_press_twice_and_twice_at_once_posts_once()
    {
        await ComparedAsync(("units-PAP-A4", "38"));
        var card = Eric.LastCard();

        await Task.WhenAll(card.PressAsync("Post", ("why", "Lost")), card.PressAsync("Post", ("why", "Lost")));
        var later = await card.PressAsync("Post", ("why", "Lost"));

        Assert.Contains("One item counted, one of them posted with a difference:", later.Words, StringComparison.Ordinal);
        Assert.Equal(["Counted -2 Lost", "Received 40 Opening stock"], await LedgerAsync("PAP-A4"));
    }

    [Fact]
    public async Task What_moved_between_the_comparison_and_the_press_is_shown_anew_and_not_taken_for_shrinkage()
    {
        await ComparedAsync(("units-PAP-A4", "38"));
        var old = Eric.LastCard();
        await Olga.SaysAsync("count cabinet 2");
        await PressAsync(Olga, "Compare", ("units-PAP-A4", "35"));
        await PressAsync(Olga, "Post", ("why", "Handed out without a note"));

        var again = await old.PressAsync("Post", ("why", "Lost"));

        Assert.Contains("Units moved while you were looking", again.Words, StringComparison.Ordinal);
        Assert.Contains("Units moved while you counted: it was 40, now it is 35. Please look again.", again.Words, StringComparison.Ordinal);
        Assert.Contains("Expected 35, counted 38: 3 too many", again.Words, StringComparison.Ordinal);
        Assert.Equal("Cabinet 2\t35", await ShelvesAsync("PAP-A4"));

        await PressAsync(Eric, "Change numbers");
        var done = await PressAsync(Eric, "Compare", ("units-PAP-A4", "35"));
        Assert.Contains("One item counted, all as expected.", done.Words, StringComparison.Ordinal);
        Assert.Equal(2, (await LedgerAsync("PAP-A4")).Length);
    }

    [Fact]
    public async Task Two_who_count_the_same_place_at_once_post_one_difference()
    {
        await ComparedAsync(("units-PAP-A4", "38"));
        await Olga.SaysAsync("count cabinet 2");
        await PressAsync(Olga, "Compare", ("units-PAP-A4", "38"));

        await Task.WhenAll(Eric.LastCard().PressAsync("Post", ("why", "Lost")), Olga.LastCard().PressAsync("Post", ("why", "Lost")));

        Assert.Equal(2, (await LedgerAsync("PAP-A4")).Length);
        Assert.Equal("Cabinet 2\t38", await ShelvesAsync("PAP-A4"));
    }

    [Fact]
    public async Task More_than_a_page_is_counted_page_by_page_and_nothing_typed_is_lost_by_a_restart()
    {
        await ImportAsync(Columns + string.Join('\n', Enumerable.Range(10, 45).Select(i => $"ITEM-{i},Thing {i},piece,,,,Attic,5,")));
        await Eric.SaysAsync("count attic");
        Assert.Contains("Page 1 of 3, 45 items in all.", Eric.LastCard().Words, StringComparison.Ordinal);
        await PressAsync(Eric, "Next page", ("units-ITEM-10", "4"));
        await Office.KillBotAsync();
        await Office.StartBotAsync();
        await PressAsync(Eric, "Next page", ("units-ITEM-30", "5"));
        await PressAsync(Eric, "Page back", ("units-ITEM-54", "0"));
        Assert.Equal("5", Eric.LastCard().Shown("units-ITEM-30"));
        await PressAsync(Eric, "Page back");
        Assert.Equal("4", Eric.LastCard().Shown("units-ITEM-10"));

        await PressAsync(Eric, "Compare");

        Assert.Contains("2 of 3 counted items differ", Eric.LastCard().Words, StringComparison.Ordinal);
        await PressAsync(Eric, "Post", ("why", "Lost"));
        Assert.Equal(["Counted -5 Lost", "Received 5 Opening stock"], await LedgerAsync("ITEM-54"));
    }

    [Fact]
    public async Task More_differences_than_a_card_has_room_for_are_posted_in_turns()
    {
        await ImportAsync(Columns + string.Join('\n', Enumerable.Range(10, 15).Select(i => $"ITEM-{i},Thing {i},piece,,,,Attic,5,")));
        await Eric.SaysAsync("count attic");
        await PressAsync(Eric, "Compare", [.. Enumerable.Range(10, 15).Select(i => ($"units-ITEM-{i}", "4"))]);
        Assert.Contains("3 more follow when these are posted.", Eric.LastCard().Words, StringComparison.Ordinal);

        var next = await PressAsync(Eric, "Post", ("why", "Lost"));
        Assert.Contains("12 are posted. These are left.", next.Words, StringComparison.Ordinal);
        var done = await PressAsync(Eric, "Post", ("why", "Lost"));

        Assert.Contains("15 items counted, 15 of them posted with a difference:", done.Words, StringComparison.Ordinal);
        Assert.Equal(30, (await Office.Rows.StartingWithAsync("move|ITEM-")).Count);
    }

    [Theory]
    [InlineData("stock count")]
    [InlineData("count cupboard 9")]
    public async Task A_place_that_is_not_known_offers_those_that_there_are(string said)
    {
        await Eric.SaysAsync(said);

        Assert.Contains("Which place do you count?", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Equal(["Cabinet 2", "Cellar"], Eric.LastCard().Buttons);
        await PressAsync(Eric, "Cellar");
        Assert.True(Eric.LastCard().Asks("units-TON-26X"));
    }

    [Fact]
    public async Task A_count_that_is_put_aside_changes_nothing_and_its_old_cards_say_so()
    {
        await ComparedAsync(("units-PAP-A4", "38"));
        var old = Eric.LastCard();

        Assert.Contains("The count is put aside.", (await PressAsync(Eric, "Cancel")).Words, StringComparison.Ordinal);

        Assert.Contains("I no longer have that count.", (await old.PressAsync("Post", ("why", "Lost"))).Words, StringComparison.Ordinal);
        Assert.Single(await LedgerAsync("PAP-A4"));
        Assert.Empty(await Office.Rows.StartingWithAsync("count|"));
    }

    [Fact]
    public async Task An_employee_counts_nothing_by_word_or_by_a_forged_button()
    {
        await Emma.SaysAsync("stock count cabinet 2");
        Assert.Equal("That is for the back office to do.", Emma.LastSentence());
        await ComparedAsync(("units-PAP-A4", "38"));
        var before = await RowsAsync();

        foreach (var button in Eric.LastCard().Json.ToString().Contains("count.confirm", StringComparison.Ordinal) ? (string[])["count.confirm", "count.compare", "count.page", "count.leave", "count.open", "count.choose", "shrinkage.show"] : [])
        {
            var data = Teammates.Data(button, "REP-00000", 1, ("count", await SheetIdAsync()), ("why", "Lost"), ("place", "Cabinet 2"));
            Assert.Contains("That is for the back office to do.", (await Emma.PressesAsync(data, button, message: null)).Words, StringComparison.Ordinal);
        }

        // Nor does one of the back office reach into the sheet of another.
        var forged = Teammates.Data("count.confirm", "REP-00000", 1, ("count", await SheetIdAsync()), ("why", "Lost"));
        Assert.Contains("I no longer have that count.", (await Olga.PressesAsync(forged, "count.confirm", message: null)).Words, StringComparison.Ordinal);
        Assert.Equal(before, await RowsAsync());
    }

    // A turn may tell anew of its person.
    private async Task<IEnumerable<string>> RowsAsync() =>
        (await Office.Rows.FingerprintAsync()).Where(row => !row.StartsWith("person|", StringComparison.Ordinal));

    private async Task<string> SheetIdAsync() => (await Office.Rows.StartingWithAsync("count|"))[0].GetString("Id");

    private async Task ComparedAsync(params (string Input, string Text)[] typed)
    {
        await Eric.SaysAsync("count cabinet 2");
        await PressAsync(Eric, "Compare", typed);
    }
}
