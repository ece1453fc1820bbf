namespace BackOffice.BotTests.Stock;

public sealed class ItemFormTests : StockTest
{
    [Fact]
    public async Task An_item_is_added_by_words_and_one_form()
    {
        await MeetAsync(Eric);
        await Eric.SaysAsync("new item");

        var answer = await Eric.LastCard().PressAsync(
            "Add", ("code", "bis-01"), ("name", "O'Brien's biscuits"), ("unit", "Packet"), ("reorderPoint", "4"), ("price", "1,29"));

        Says("BIS-01", answer.Words);
        Says("O'Brien's biscuits", answer.Words);
        Says("1.29 a packet", answer.Words);
        await Emma.InstallsAsync();
        await Emma.SaysAsync("how many O'Brien's biscuits do we have");
        Says("0 packets", Emma.LastCard().Words);
    }

    [Fact]
    public async Task What_is_wrong_is_named_beside_its_field_and_what_was_typed_stays()
    {
        await MeetAsync(Eric);
        await Eric.SaysAsync("new item");

        var answer = await Eric.LastCard().PressAsync(
            "Add", ("code", "x"), ("name", "Pens"), ("unit", "pen"), ("pack", "box"), ("reorderPoint", "20"), ("target", "10"), ("price", "a lot"));

        Says("I cannot read “Code”.", answer.Words);
        Says("Please say how many units are in a pack.", answer.Words);
        Says("“Fill up to” must be more than the reorder point, which is 20.", answer.Words);
        Says("I cannot read “Price of a pack”.", answer.Words);
        Assert.Equal("a lot", Eric.LastCard().Shown("price"));
        Assert.Empty(await Office.Rows.StartingWithAsync("stock"));

        await PressAsync(Eric, "Add", ("code", "PEN-01"), ("packSize", "50"), ("target", "200"), ("price", "12"));
        Assert.Single(await Office.Rows.StartingWithAsync("stock|"));
    }

    [Fact]
    public async Task A_code_that_is_taken_offers_the_item_that_has_it_and_keeps_what_was_typed()
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();
        await Eric.SaysAsync("new item");

        var answer = await Eric.LastCard().PressAsync("Add", ("code", "PAP-A4"), ("name", "Another paper"), ("unit", "sheet"));

        Says("PAP-A4 is the code of “A4 paper” already.", answer.Words);
        Assert.Equal("Another paper", Eric.LastCard().Shown("name"));
        await PressAsync(Eric, "Show PAP-A4");
        Says("A4 paper", Eric.LastCard().Words);
        Assert.Contains("Receive", Eric.LastCard().Buttons);
    }

    [Fact]
    public async Task A_form_pressed_twice_adds_one_item()
    {
        await MeetAsync(Eric);
        await Eric.SaysAsync("new item");
        var form = Eric.LastCard();

        await form.PressAsync("Add", ("code", "TAP-01"), ("name", "Tape"), ("unit", "roll"));
        var again = await form.PressAsync("Add", ("code", "TAP-01"), ("name", "Tape"), ("unit", "roll"));

        Assert.DoesNotContain("already", again.Words, StringComparison.Ordinal);
        Assert.Single(await Office.Rows.StartingWithAsync("stock|"));
    }

    [Fact]
    public async Task An_edit_that_somebody_overtook_keeps_its_words_and_says_what_differs()
    {
        await MeetAsync(Eric, Olga);
        await KeepPaperAsync();
        await Eric.SaysAsync("PAP-A4");
        await Olga.SaysAsync("PAP-A4");
        await PressAsync(Eric, "Edit");
        await PressAsync(Olga, "Edit");
        await PressAsync(Olga, "Save", ("price", "26.00"));

        var refused = await Eric.LastCard().PressAsync("Save", ("target", "80"));

        Says("yours differs in: Fill up to, Price of a pack.", refused.Words);
        Assert.Equal("80", Eric.LastCard().Shown("target"));
        var saved = await Eric.LastCard().PressAsync("Save", ("price", "26.00"));
        Says("Up to 80 reams", saved.Words);
        Says("26.00 a box of 5 reams", saved.Words);
    }

    [Fact]
    public async Task A_form_comes_back_filled_after_an_outage()
    {
        await MeetAsync(Eric);
        await Eric.SaysAsync("new item");

        Office.Tables.IsDown = true;
        var lost = await Eric.LastCard().PressAsync("Add", ("code", "TAP-01"), ("name", "Tape"), ("unit", "roll"));
        Office.Tables.IsDown = false;

        Says("Reference", lost.Words);
        await PressAsync(Eric, "Add");
        Assert.Single(await Office.Rows.StartingWithAsync("stock|"));
    }

    [Fact]
    public async Task A_form_that_is_left_adds_nothing()
    {
        await MeetAsync(Eric);
        await Eric.SaysAsync("new item");

        await PressAsync(Eric, "Cancel");

        Says("Nothing was added to the stock.", Eric.LastCard().Words);
        Assert.Empty(await Office.Rows.StartingWithAsync("stock"));
    }

    [Fact]
    public async Task An_item_that_is_no_longer_kept_takes_nothing_more_but_gives_what_is_left_and_can_come_back()
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();
        await Eric.SaysAsync("PAP-A4");
        var before = Eric.LastCard();

        await before.PressAsync("Yes, no longer");
        Assert.DoesNotContain("Receive", Eric.LastCard().Buttons);
        var refused = await before.PressAnywayAsync("Receive", ("receive-quantity", "5"));
        Says("A4 paper is no longer kept, so nothing more can come in.", refused.Words);

        await Eric.SaysAsync("retired items");
        await PressAsync(Eric, "Show PAP-A4");
        await PressAsync(Eric, "Hand out", ("issue-quantity", "20"));
        var again = await Eric.LastCard().PressAsync("Keep again");
        Says("None free", again.Words);
        Assert.Contains("Receive", Eric.LastCard().Buttons);
    }
}
