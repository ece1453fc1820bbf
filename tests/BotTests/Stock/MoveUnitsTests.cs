namespace BackOffice.BotTests.Stock;

public sealed class MoveUnitsTests : StockTest
{
    [Fact]
    public async Task What_comes_in_is_on_hand_at_once_and_in_the_ledger()
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();
        await Eric.SaysAsync("PAP-A4");

        var answer = await Eric.LastCard().PressAsync("Receive", ("receive-quantity", "2 boxes"), ("receive-place", "Cabinet 1"));

        Says("Cabinet 1 (22), Cellar (8)", answer.Words);
        Says("+10 · Received by you · Cabinet 1", answer.Words);
        Assert.Equal("Cabinet 1 22, Cellar 8", await ShelvesAsync("PAP-A4"));
    }

    [Fact]
    public async Task A_press_that_is_sent_twice_is_done_once()
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();
        await Eric.SaysAsync("PAP-A4");
        var card = Eric.LastCard();

        await card.PressAsync("Receive", ("receive-quantity", "3"));
        await card.PressAsync("Receive", ("receive-quantity", "3"));
        await Eric.ChannelRepeatsAsync(underNewId: true);

        Assert.Equal("Cabinet 1 15, Cellar 8", await ShelvesAsync("PAP-A4"));
    }

    [Fact]
    public async Task Another_button_of_the_same_card_is_another_deed()
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();
        await Eric.SaysAsync("PAP-A4");
        var card = Eric.LastCard();

        await card.PressAsync("Receive", ("receive-quantity", "3"));
        await card.PressAsync("Hand out", ("issue-quantity", "1"), ("issue-place", "Cellar"));

        Assert.Equal("Cabinet 1 15, Cellar 7", await ShelvesAsync("PAP-A4"));
    }

    [Fact]
    public async Task Units_are_handed_out_wherever_they_lie()
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();
        await Eric.SaysAsync("PAP-A4");

        var answer = await Eric.LastCard().PressAsync("Hand out", ("issue-quantity", "15"), ("issue-why", "For O'Brien's workshop"));

        Assert.Equal("Cabinet 1 0, Cellar 5", await ShelvesAsync("PAP-A4"));
        Says("Low", answer.Words);
        await PressAsync(Eric, "Ledger");
        Says("For O'Brien's workshop", Eric.LastCard().Words);
    }

    [Fact]
    public async Task More_than_there_are_is_refused_with_the_numbers_and_what_was_typed_stays()
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();
        await Eric.SaysAsync("PAP-A4");

        var refused = await Eric.LastCard().PressAsync("Hand out", ("issue-quantity", "21"), ("issue-why", "Marketing"));

        Says("There are only 20 reams.", refused.Words);
        Assert.Equal(("21", "Marketing"), (Eric.LastCard().Shown("issue-quantity"), Eric.LastCard().Shown("issue-why")));
        await PressAsync(Eric, "Hand out", ("issue-quantity", "20"));
        Assert.Equal("Cabinet 1 0, Cellar 0", await ShelvesAsync("PAP-A4"));
    }

    [Fact]
    public async Task A_place_that_holds_too_few_is_named_with_what_it_holds()
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();
        await Eric.SaysAsync("PAP-A4");

        var refused = await Eric.LastCard().PressAsync("Hand out", ("issue-quantity", "10"), ("issue-place", "Cellar"));

        Says("Cellar holds only 8 reams.", refused.Words);
        Assert.Equal("Cellar", Eric.LastCard().Shown("issue-place"));
        await PressAsync(Eric, "Back");
        Assert.Contains("Receive", Eric.LastCard().Buttons);
    }

    [Fact]
    public async Task Units_are_carried_to_another_place()
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();
        await Eric.SaysAsync("PAP-A4");

        await PressAsync(Eric, "Move", ("move-quantity", "4"), ("move-place", "Cabinet 1"), ("move-to", "Copy room"));

        Assert.Equal("Cabinet 1 8, Cellar 8, Copy room 4", await ShelvesAsync("PAP-A4"));
    }

    [Fact]
    public async Task A_count_that_differs_asks_why_and_then_stands_in_the_ledger()
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();
        await Eric.SaysAsync("PAP-A4");

        var asked = await Eric.LastCard().PressAsync("Count", ("count-quantity", "11"), ("count-place", "Cabinet 1"));
        Says("Please say why, so that others can follow it in the ledger.", asked.Words);
        await PressAsync(Eric, "Count", ("count-why", "One got wet"));

        Assert.Equal("Cabinet 1 11, Cellar 8", await ShelvesAsync("PAP-A4"));
        Says("−1 · Counted by you · Cabinet 1", Eric.LastCard().Words);
    }

    [Fact]
    public async Task A_mistake_is_made_good_by_another_line()
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();
        await Eric.SaysAsync("PAP-A4");

        await PressAsync(Eric, "Correct", ("correct-quantity", "-2"), ("correct-place", "Cellar"), ("correct-why", "Entered twice"));
        await PressAsync(Eric, "Ledger");

        Assert.Equal("Cabinet 1 12, Cellar 6", await ShelvesAsync("PAP-A4"));
        Says("Corrected by you · Cellar", Eric.LastCard().Words);
        Says("18", Eric.LastCard().Words);
    }

    [Theory]
    [InlineData("a lot")]
    [InlineData("0")]
    [InlineData("1.5")]
    [InlineData("3 pallets")]
    public async Task An_amount_that_cannot_be_read_is_named_and_stays(string typed)
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();
        await Eric.SaysAsync("PAP-A4");

        var refused = await Eric.LastCard().PressAsync("Receive", ("receive-quantity", typed));

        Says("I cannot read “How many”.", refused.Words);
        Assert.Equal(typed, Eric.LastCard().Shown("receive-quantity"));
        Assert.Equal("Cabinet 1 12, Cellar 8", await ShelvesAsync("PAP-A4"));
    }

    [Fact]
    public async Task Two_who_take_the_last_at_once_get_them_once()
    {
        await MeetAsync(Eric, Olga);
        await KeepPaperAsync();
        await Eric.SaysAsync("PAP-A4");
        await Olga.SaysAsync("PAP-A4");

        var answers = await Task.WhenAll(
            Eric.LastCard().PressAsync("Hand out", ("issue-quantity", "15")), Olga.LastCard().PressAsync("Hand out", ("issue-quantity", "15")));

        Assert.Single(answers, answer => answer.Words.Contains("There are only 5 reams.", StringComparison.Ordinal));
        Assert.Equal("Cabinet 1 0, Cellar 5", await ShelvesAsync("PAP-A4"));
    }

    [Fact]
    public async Task What_was_typed_comes_back_after_an_outage_and_is_done_once_then()
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();
        await Eric.SaysAsync("PAP-A4");

        Office.Tables.IsDown = true;
        var lost = await Eric.LastCard().PressAsync("Receive", ("receive-quantity", "7"), ("receive-place", "Cellar"));
        Office.Tables.IsDown = false;

        Says("Reference", lost.Words);
        Assert.Equal(("7", "Cellar"), (Eric.LastCard().Shown("receive-quantity"), Eric.LastCard().Shown("receive-place")));
        var card = Eric.LastCard();
        await card.PressAsync("Receive");
        await card.PressAsync("Receive");
        Assert.Equal("Cabinet 1 12, Cellar 15", await ShelvesAsync("PAP-A4"));
    }

    [Theory]
    [InlineData("item.receive")]
    [InlineData("item.issue")]
    [InlineData("item.move")]
    [InlineData("item.count")]
    [InlineData("item.correct")]
    [InlineData("item.retire")]
    [InlineData("item.keep")]
    [InlineData("item.edit")]
    [InlineData("item.new")]
    [InlineData("item.ledger")]
    [InlineData("stock.list")]
    [InlineData("stock.search")]
    public async Task An_employee_cannot_press_what_is_for_the_back_office(string verb)
    {
        await MeetAsync(Eric, Emma);
        await KeepPaperAsync();

        var answer = await DoAsync(
            Emma, verb, "PAP-A4", "0123456789ABCDEF0123", ($"{verb[5..]}-quantity", "1"), ($"{verb[5..]}-place", "Cabinet 1"), ($"{verb[5..]}-why", "x"));

        Says("for the back office", answer.Words);
        Assert.Equal("Cabinet 1 12, Cellar 8", await ShelvesAsync("PAP-A4"));
        Assert.Single(await Office.Rows.StartingWithAsync("stocks|kept|"));
    }

    [Theory]
    [InlineData("NO-SUCH", "0123456789ABCDEF0123", "That item is not in the stock.")]
    [InlineData("PAP-A4", "", "I no longer know that button.")]
    [InlineData("PAP-A4", "once", "I no longer know that button.")]
    [InlineData("../etc", "0123456789ABCDEF0123", "I no longer know that button.")]
    public async Task A_forged_press_moves_nothing(string code, string once, string said)
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();

        var answer = await DoAsync(Eric, "item.receive", code, once, ("receive-quantity", "5"), ("receive-place", "Cellar"));

        Says(said, answer.Words);
        Assert.Equal("Cabinet 1 12, Cellar 8", await ShelvesAsync("PAP-A4"));
    }
}
