using System.Text.Json.Nodes;
using BackOffice.BotTests.Harness;
using BackOffice.Domain.Stock;

namespace BackOffice.BotTests.Supplies;

/// <summary>The form in which supplies are asked for. Longer than other files, as every field of it is tried in words and by hand.</summary>
public sealed class SupplyFormTests : SuppliesTest
{
    [Fact]
    public async Task One_sentence_fills_the_form_and_one_press_sends_it()
    {
        await Emma.SaysAsync(PaperAndToner);
        var form = Form(Emma);

        Assert.Equal("5", form.Shown("quantity1"));
        Assert.Equal("packs", form.Shown("measure1"));
        Assert.Equal("2", form.Shown("quantity2"));
        Assert.False(form.Asks("measure2"));
        Assert.Equal("Room 210", form.Shown("place"));
        Assert.Equal("2027-03-05", form.Shown("neededBy"));
        Assert.Contains("20 of 25 reams are here, the rest is to be ordered, about 5 days.", form.Words, StringComparison.Ordinal);
        Assert.Contains("4 cartridges in stock.", form.Words, StringComparison.Ordinal);
        Assert.Contains("Total 242.50", form.Words, StringComparison.Ordinal);
        Assert.Contains("Above 20.00, so it needs approval.", form.Words, StringComparison.Ordinal);
        Assert.Contains("Eric Executive will be asked.", form.Words, StringComparison.Ordinal);

        await form.PressAsync("Send request");

        Assert.Equal([form.Case], await Office.Rows.CasesAsync());
        Assert.Equal("PAP-A4 25, TON-BK 2", await RequestedAsync(form.Case));
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_request()
    {
        await Emma.SaysAsync(PaperAndToner);
        var form = Form(Emma);

        await Task.WhenAll(form.PressAsync("Send request"), form.PressAsync("Send request"));
        await form.PressOnOldClientAsync("Send request");

        Assert.Equal([form.Case], await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task What_could_be_two_things_is_chosen_on_the_form()
    {
        await Emma.SaysAsync("I need 3 toners");
        var form = Form(Emma);

        Assert.Contains("Which one do you mean?", form.Words, StringComparison.Ordinal);
        Assert.Equal("Which “toners” do you mean: 1 Black toner 59A, 2 Cyan toner 59C, or 3 something else?", Emma.LastSentence());
        var refused = await form.PressAsync("Send request");
        Assert.Contains("toners: Please choose which one you mean.", refused.Words, StringComparison.Ordinal);
        await Form(Emma).PressAsync("Send request", ("choice1", "TON-CY"));

        Assert.Equal("TON-CY 3", await RequestedAsync(form.Case));
    }

    [Fact]
    public async Task Of_doubtful_things_none_may_be_meant()
    {
        await Emma.SaysAsync("I need 3 toners");
        var form = Form(Emma);

        await form.PressAsync("Send request", ("choice1", "typed"));

        Assert.Equal("toners 3", await RequestedAsync(form.Case));
    }

    [Fact]
    public async Task What_is_in_no_catalog_is_asked_for_in_its_own_words()
    {
        await Emma.SaysAsync("I need 2 packs of post-its");
        var form = Form(Emma);

        Assert.Equal("post-its (pack)", form.Shown("thing1"));
        await form.PressAsync("Send request", ("thing1", "post-its, yellow"));

        Assert.Equal("post-its, yellow 2", await RequestedAsync(form.Case));
    }

    [Fact]
    public async Task Units_and_packs_can_be_changed_and_a_line_without_a_number_is_left_out()
    {
        await Emma.SaysAsync("5 boxes of A4, 2 staplers and 2 desk chairs");
        var form = Form(Emma);

        await form.PressAsync("Send request", ("measure1", "units"), ("quantity2", ""), ("quantity3", "0"));

        Assert.Equal("PAP-A4 5", await RequestedAsync(form.Case));
    }

    [Fact]
    public async Task Nothing_is_sent_while_something_else_is_still_to_be_taken_in()
    {
        await Emma.SaysAsync("2 staplers");
        var form = Form(Emma);

        await form.PressAsync("Send request", ("quantity1", "3"), ("more", "a box of A4 and 4 gizmos"));

        Assert.Empty(await Office.Rows.CasesAsync());
        var grown = Form(Emma);
        Assert.Equal(("3", "1", "packs", "gizmos", "4"), (grown.Shown("quantity1"), grown.Shown("quantity2"), grown.Shown("measure2"), grown.Shown("thing3"), grown.Shown("quantity3")));
        Assert.Null(grown.Shown("more"));
        Assert.Contains("Added. Check it and press Send request.", grown.Words, StringComparison.Ordinal);
        await grown.PressAsync("Send request");

        Assert.Equal("STA-01 3, PAP-A4 5, gizmos 4", await RequestedAsync(form.Case));
    }

    [Fact]
    public async Task What_was_added_by_a_button_can_be_changed_in_words()
    {
        await Emma.SaysAsync("2 staplers");

        await Form(Emma).PressAsync("Add", ("more", "2 black toners"));
        await Emma.SaysAsync("make that 3 toners");

        Assert.Equal(("2", "3"), (Form(Emma).Shown("quantity1"), Form(Emma).Shown("quantity2")));
    }

    [Fact]
    public async Task No_more_than_eight_things_are_taken_and_the_others_are_named()
    {
        await Emma.SaysAsync("I need 3 lamps, 2 rulers, 5 notebooks, 4 folders, 6 markers, 2 scissors, 7 envelopes, 8 erasers, 9 highlighters and 10 clipboards");
        var form = Form(Emma);

        Assert.True(form.Asks("quantity8"));
        Assert.False(form.Asks("quantity9"));
        Assert.Contains("At most 8 things fit into one request. I left out: highlighters, clipboards.", form.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_number_is_named_and_everything_typed_stays()
    {
        await Emma.SaysAsync(PaperAndToner);

        var again = await Form(Emma).PressAsync("Send request", ("quantity1", "many"), ("note", "for the fair"));

        Assert.Contains("A4 paper: Write a whole number, or nothing to leave it out.", again.Words, StringComparison.Ordinal);
        Assert.Equal(("many", "for the fair", "Room 210"), (Form(Emma).Shown("quantity1"), Form(Emma).Shown("note"), Form(Emma).Shown("place")));
        Assert.Empty(await Office.Rows.CasesAsync());
    }

    [Theory]
    [InlineData("order 3 reams of A4", "PAP-A4 3")]
    [InlineData("hi, could you please send 2 boxes of copy paper to room 210?", "PAP-A4 10")]
    [InlineData("- 5 boxes of A4\n- 2 staplers", "PAP-A4 25, STA-01 2")]
    [InlineData("a new desk chair please", "CHA-01 1")]
    [InlineData("3 pens", "PEN-BL 3")]
    [InlineData("could i have a dozen blue pens", "PEN-BL 12")]
    [InlineData("bitte 5 Kartons A4 und 2 Stapler bis Freitag", "PAP-A4 25, STA-01 2")]
    [InlineData("2 staplrs", "STA-01 2")]
    public async Task A_stranger_writes_it_in_any_words(string said, string requested)
    {
        await Emma.SaysAsync(said);
        var form = Form(Emma);

        await form.PressAsync("Send request");

        Assert.Equal(requested, await RequestedAsync(form.Case));
    }

    [Fact]
    public async Task A_form_without_things_asks_for_them()
    {
        await Emma.SaysAsync("I need supplies");

        Assert.Equal("What do you need, and how many?", Emma.LastSentence());
        var again = await Form(Emma).PressAsync("Send request");

        Assert.Contains("Please say what you need.", again.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_retired_meanwhile_is_named()
    {
        await Emma.SaysAsync("2 staplers and 2 black toners");
        var form = Form(Emma);
        await Stock.RetireAsync(new RetireItem(ItemCode.Parse("STA-01")), Keeper, CancellationToken.None);

        var again = await form.PressAsync("Send request");

        Assert.Contains("Stapler: This is not kept any more. Write nothing as its number to leave it out.", again.Words, StringComparison.Ordinal);
        await Form(Emma).PressAsync("Send request", ("quantity1", ""));
        Assert.Equal("TON-BK 2", await RequestedAsync(form.Case));
    }

    [Fact]
    public async Task A_used_number_is_replaced_and_the_form_can_be_sent()
    {
        await Niamh.SaysAsync("3 staplers");
        var taken = Form(Niamh).Case;
        await Form(Niamh).PressAsync("Send request");
        await Emma.SaysAsync("2 staplers");
        var data = new JsonObject
        {
            ["verb"] = "supplies.request",
            ["case"] = taken,
            ["lines"] = "STA-01",
            ["quantity1"] = "2",
            ["place"] = "Room 1",
        };

        var answer = await Emma.PressesAsync(data, "supplies.request", Form(Emma).Message);

        Assert.Contains("That form was used up already.", answer.Words, StringComparison.Ordinal);
        Assert.Equal([taken], await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task The_form_is_put_away_by_its_button()
    {
        await Emma.SaysAsync(PaperAndToner);
        await Form(Emma).PressAsync("Cancel");

        Assert.Contains("Nothing was sent.", Emma.LastCard().Words, StringComparison.Ordinal);
        await Emma.SaysAsync("send");
        Assert.Empty(await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task A_button_opens_an_empty_form_and_brings_an_open_one_down_again()
    {
        await Emma.SaysAsync("help");
        await Emma.LastCard().PressAsync("Ask for supplies");
        var first = Form(Emma);
        await Emma.SaysAsync("3 staplers");

        await Emma.SaysAsync("help");
        await Emma.LastCard().PressAsync("Ask for supplies");

        Assert.Equal(first.Case, Form(Emma).Case);
        Assert.NotEqual(first.Message, Form(Emma).Message);
        Assert.Equal("3", Form(Emma).Shown("quantity1"));
    }

    [Fact]
    public async Task A_request_can_be_asked_for_again_with_changes()
    {
        await Emma.SaysAsync(PaperAndToner);
        var sent = Form(Emma).Case;
        await Form(Emma).PressAsync("Send request");

        var data = new JsonObject { ["verb"] = "supplies.new", ["case"] = sent };
        await Emma.PressesAsync(data, "supplies.new", message: null);
        var form = Form(Emma);

        Assert.NotEqual(sent, form.Case);
        Assert.Equal(("5", "packs", "2", "Room 210", "2027-03-05"), (form.Shown("quantity1"), form.Shown("measure1"), form.Shown("quantity2"), form.Shown("place"), form.Shown("neededBy")));
        var others = await Niamh.PressesAsync(data, "supplies.new", message: null);
        Assert.Contains("I know of no", others.Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?\tx\n\n*\n?A B C D E\t\n\0")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n10")]
    public async Task Forged_lines_harm_nothing(string lines)
    {
        var data = new JsonObject
        {
            ["verb"] = "supplies.request",
            ["case"] = "REP-7K3QF",
            ["lines"] = lines,
            ["quantity1"] = "99999999999",
            ["choice1"] = "X",
            ["thing2"] = new string('x', 5_000),
        };

        var answer = await Emma.PressesAsync(data, "supplies.request", message: null);

        Assert.Contains("Request supplies", answer.Words, StringComparison.Ordinal);
        Assert.Empty(await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task A_trouble_and_a_wish_in_one_message_are_two_forms()
    {
        await Emma.SaysAsync("the printer on floor 3 is jammed and we need 2 black toners");
        await Emma.PassesGuidesAsync();

        await Form(Emma).PressAsync("Send request");
        await Emma.Cards().Last(card => card.Buttons.Contains("Report")).PressAsync("Report");

        Assert.Equal(["REP", "SUP"], (await Office.Rows.CasesAsync()).Select(id => id[..3]));
    }
}
