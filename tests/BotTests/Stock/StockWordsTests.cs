using BackOffice.BotTests.Harness;

namespace BackOffice.BotTests.Stock;

public sealed class StockWordsTests : StockTest
{
    [Theory]
    [InlineData("how many A4 do we have")]
    [InlineData("how many reams of A4 do we have?")]
    [InlineData("how much A4 paper is left")]
    [InlineData("do we have any copy paper")]
    [InlineData("stock of PAP-A4")]
    [InlineData("how many PAP-A4")]
    [InlineData("pap-a4")]
    [InlineData("where is the A4 paper")]
    [InlineData("is there any A4 papr left")]
    [InlineData("wie viel A4 haben wir noch")]
    public async Task An_employee_is_told_how_much_there_is_and_where_but_no_price(string text)
    {
        await MeetAsync(Eric, Emma);
        await KeepPaperAsync();

        await Emma.SaysAsync(text);

        var card = Emma.LastCard();
        Says("A4 paper", card.Words);
        Says("20 reams", card.Words);
        Says("Cabinet 1 (12), Cellar (8)", card.Words);
        Assert.DoesNotContain("24.50", card.Json.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Paper & Co", card.Json.ToJsonString(), StringComparison.Ordinal);
        Assert.Empty(card.Buttons);
    }

    [Fact]
    public async Task The_back_office_gets_the_whole_card()
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();

        await Eric.SaysAsync("how many A4 do we have");

        Says("24.50 a box of 5 reams", Eric.LastCard().Words);
        Says("10 reams or fewer", Eric.LastCard().Words);
        Says("Paper & Co", Eric.LastCard().Words);
    }

    [Fact]
    public async Task A_name_that_could_be_several_things_is_asked_about_with_a_button_each()
    {
        await MeetAsync(Eric, Emma);
        await AddAsync("TON-59A", "Toner HP 59A", "piece");
        await AddAsync("TON-05A", "Toner HP 05A", "piece");

        await Emma.SaysAsync("how much toner do we have");
        Assert.Equal(["Toner HP 05A", "Toner HP 59A"], Emma.LastCard().Buttons);

        await PressAsync(Emma, "Toner HP 59A");
        Says("TON-59A", Emma.LastCard().Words);
        Says("0 pieces", Emma.LastCard().Words);
    }

    [Fact]
    public async Task Something_that_is_not_kept_is_said_so_and_the_back_office_is_offered_the_list()
    {
        await MeetAsync(Eric, Emma);
        await KeepPaperAsync();

        await Emma.SaysAsync("do we have any staples");
        await Eric.SaysAsync("do we have any staples");

        Says("I know of nothing called “staples” in the stock.", Emma.LastCard().Words);
        Assert.Empty(Emma.LastCard().Buttons);
        await PressAsync(Eric, "Stock");
        Says("PAP-A4", Eric.LastCard().Words);
    }

    [Fact]
    public async Task What_was_added_a_moment_ago_is_found_by_its_name()
    {
        await MeetAsync(Eric, Emma);
        await Emma.SaysAsync("do we have any staples");
        await AddAsync("STA-01", "Staples", "box");

        await Emma.SaysAsync("do we have any staples");

        Says("0 boxes", Emma.LastCard().Words);
    }

    [Fact]
    public async Task Two_things_of_one_question_are_both_answered()
    {
        await MeetAsync(Eric, Emma);
        await KeepPaperAsync();
        await AddAsync("STA-01", "Staples", "box");

        await Emma.SaysAsync("how many A4 and staples do we have");

        Assert.Contains(Emma.Cards(), card => card.Words.Contains("20 reams", StringComparison.Ordinal));
        Assert.Contains(Emma.Cards(), card => card.Words.Contains("0 boxes", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("what's low")]
    [InlineData("show the stock")]
    [InlineData("new item")]
    public async Task The_list_is_for_the_back_office(string text)
    {
        await MeetAsync(Eric, Emma);
        await KeepPaperAsync();

        await Emma.SaysAsync(text);

        Says("The list of the stock is for the back office.", Emma.LastCard().Words);
        Assert.DoesNotContain("PAP-A4", Emma.LastCard().Json.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_beside_an_open_form_leaves_the_form_alone()
    {
        await MeetAsync(Eric, Emma);
        await KeepPaperAsync();
        await Emma.FormAsync(JammedPrinter);

        await Emma.SaysAsync("how many A4 do we have");

        Says("20 reams", Emma.LastCard().Words);
        await Emma.Cards().Last(card => card.Buttons.Contains("Report")).PressAsync("Report");
        await Office.SettledAsync();
        Assert.Single(await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task What_is_handed_out_in_words_is_filled_in_and_done_by_one_press()
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();

        await Eric.SaysAsync("issue 2 boxes of A4 from the Cellar to Marketing");

        Assert.Equal(("2 box", "Marketing"), (Eric.LastCard().Shown("issue-quantity"), Eric.LastCard().Shown("issue-why")));
        Assert.Equal("Cabinet 1 12, Cellar 8", await ShelvesAsync("PAP-A4"));
        await PressAsync(Eric, "Hand out", ("issue-quantity", "1 box"));
        Assert.Equal("Cabinet 1 12, Cellar 3", await ShelvesAsync("PAP-A4"));
        Says("−5 · Handed out by you · Cellar", Eric.LastCard().Words);
    }

    [Fact]
    public async Task What_is_moved_in_words_is_filled_in_and_done_by_one_press()
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();

        await Eric.SaysAsync("move 5 reams of A4 from Cabinet 1 to the cellar");
        await PressAsync(Eric, "Move");

        Assert.Equal("Cabinet 1 7, Cellar 13", await ShelvesAsync("PAP-A4"));
    }

    [Fact]
    public async Task A_doubtful_name_keeps_what_was_said_until_it_is_chosen()
    {
        await MeetAsync(Eric);
        await AddAsync("TON-59A", "Toner HP 59A", "piece");
        await AddAsync("TON-05A", "Toner HP 05A", "piece");
        await ReceiveAsync("TON-59A", "6", "Copy room");

        await Eric.SaysAsync("hand out 2 toners to Emma");
        await PressAsync(Eric, "Toner HP 59A");

        Assert.Equal(("2", "Emma"), (Eric.LastCard().Shown("issue-quantity"), Eric.LastCard().Shown("issue-why")));
    }

    [Fact]
    public async Task An_employee_hands_out_nothing()
    {
        await MeetAsync(Eric, Emma);
        await KeepPaperAsync();

        await Emma.SaysAsync("issue 3 reams of A4 to Marketing");

        Assert.DoesNotContain(Emma.Cards(), card => card.Buttons.Contains("Hand out"));
    }

    [Fact]
    public async Task What_lies_at_a_place_is_listed_for_the_back_office()
    {
        await MeetAsync(Eric);
        await KeepPaperAsync();
        await AddAsync("TAP-01", "Tape", "roll");
        await ReceiveAsync("TAP-01", "3", "Cabinet 1");

        await Eric.SaysAsync("what do we have in the cellar");

        Says("PAP-A4", Eric.LastCard().Words);
        Assert.DoesNotContain("TAP-01", Eric.LastCard().Words, StringComparison.Ordinal);
    }
}
