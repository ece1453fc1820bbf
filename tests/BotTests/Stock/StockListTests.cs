using System.Globalization;

namespace BackOffice.BotTests.Stock;

public sealed class StockListTests : StockTest
{
    [Fact]
    public async Task A_list_is_paged_and_reads_what_it_shows_and_one_more()
    {
        await MeetAsync(Eric);
        await AddManyAsync(23);
        Office.Tables.Forget();

        await Eric.SaysAsync("stock");
        Says("Item 00", Eric.LastCard().Words);
        Assert.DoesNotContain("Item 20", Eric.LastCard().Words, StringComparison.Ordinal);
        var more = await Eric.LastCard().PressAsync("More");

        Says("Item 22", more.Words);
        Assert.DoesNotContain("Item 19", more.Words, StringComparison.Ordinal);
        var lists = Office.Tables.Calls.Where(call => call.Path.Contains("stocks", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, lists.Count);
        Assert.All(lists, call => Assert.InRange(call.Entities, 1, 21));
    }

    [Fact]
    public async Task What_is_low_is_a_list_of_its_own_and_leaves_it_when_more_comes_in()
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();
        await AddAsync("TON-59A", "Toner HP 59A", "piece", ("reorderPoint", "4"));
        await ReceiveAsync("TON-59A", "3", "Copy room");

        await Eric.SaysAsync("what's low");
        Says("Toner HP 59A", Eric.LastCard().Words);
        Says("3 pieces · Low", Eric.LastCard().Words);
        Assert.DoesNotContain("A4 paper", Eric.LastCard().Words, StringComparison.Ordinal);

        await ReceiveAsync("TON-59A", "2", "Copy room");
        await Eric.SaysAsync("low stock");
        Says("Nothing is low.", Eric.LastCard().Words);
    }

    [Fact]
    public async Task A_search_finds_by_any_words_and_takes_the_lists_place()
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();
        await AddAsync("TAP-01", "Tape", "roll");
        await Eric.SaysAsync("show the stock");

        var found = await Eric.LastCard().PressAsync("Find", ("said", "paper cabinet"));
        Says("PAP-A4", found.Words);
        Assert.DoesNotContain("TAP-01", found.Words, StringComparison.Ordinal);
        Assert.Equal("paper cabinet", Eric.LastCard().Shown("said"));

        var none = await Eric.LastCard().PressAsync("Find", ("said", "dragons"));
        Says("No item is called like that", none.Words);
        var all = await Eric.LastCard().PressAsync("All items");
        Says("TAP-01", all.Words);
    }

    [Fact]
    public async Task What_a_search_shows_is_as_it_is_now()
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();
        await Eric.SaysAsync("how many A4 do we have");
        await ReceiveAsync("PAP-A4", "30", "Cellar");

        await Eric.SaysAsync("stock");
        var found = await Eric.LastCard().PressAsync("Find", ("said", "a4"));

        Says("50 reams", found.Words);
    }

    [Fact]
    public async Task An_empty_stock_offers_to_add_the_first_item()
    {
        await MeetAsync(Eric);

        await Eric.SaysAsync("stock");

        Says("Nothing is kept yet.", Eric.LastCard().Words);
        await PressAsync(Eric, "New item");
        Assert.True(Eric.LastCard().Asks("code"));
    }

    [Fact]
    public async Task The_list_is_offered_from_help_and_opens_below_it()
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();
        await Eric.SaysAsync("help");
        var help = Eric.LastCard();

        await help.PressAsync("Stock");

        Says("PAP-A4", Eric.LastCard().Words);
        Assert.NotEqual(help.Message, Eric.LastCard().Message);
    }

    [Fact]
    public async Task A_ledger_shows_the_newest_and_sums_up_the_rest()
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();
        for (var i = 0; i < 20; i++)
        {
            await ReceiveAsync("PAP-A4", "1", "Cabinet 1");
        }

        await Eric.SaysAsync("PAP-A4");
        await PressAsync(Eric, "Ledger");

        Says("40", Eric.LastCard().Words);
        Says("2 earlier lines", Eric.LastCard().Words);
        Says("+20", Eric.LastCard().Words);
    }

    [Fact]
    public async Task Names_in_other_scripts_and_marks_stay_as_they_were_typed()
    {
        await MeetAsync(Eric, Emma);
        await AddAsync("BIS-01", "Köpi's **Kekse** & <b>", "Packung");

        await Emma.SaysAsync("BIS-01");

        Says("Köpi's **Kekse** & <b>", Emma.LastCard().Words);
    }

    private async Task AddManyAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var number = i.ToString("00", CultureInfo.InvariantCulture);
            await AddAsync($"ITEM-{number}", $"Item {number}", "piece", ("reorderPoint", "5"), ("target", "20"));
        }
    }
}
