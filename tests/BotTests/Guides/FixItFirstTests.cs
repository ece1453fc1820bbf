using BackOffice.BotTests.Harness;

namespace BackOffice.BotTests.Guides;

public sealed class FixItFirstTests : OfficeTest
{
    [Fact]
    public async Task A_guide_comes_before_the_form_and_that_it_helped_is_counted_without_a_repair()
    {
        await MeetAsync(Emma, Eric);
        await Emma.SaysAsync(JammedPrinter);
        var guide = Emma.LastCard();
        Assert.Contains("Try this first", guide.Words, StringComparison.Ordinal);
        Assert.Contains("1.\n", guide.Words, StringComparison.Ordinal);
        Assert.Equal(["That fixed it", "Still broken"], guide.Buttons);

        await PressAsync(Emma, "That fixed it");

        Assert.Contains("nobody has to come", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.Empty(await Office.Rows.CasesAsync());
        await Eric.SaysAsync("guides");
        Assert.Contains("Printer · Stuck or jammed · helped once", Eric.LastCard().Words, StringComparison.Ordinal);
        await Emma.SaysAsync("floor 4");
        Assert.DoesNotContain("Report", Emma.Cards()[^2].Buttons);
    }

    [Fact]
    public async Task However_often_it_is_said_a_guide_has_helped_once()
    {
        await MeetAsync(Emma, Eric);
        await Emma.SaysAsync(JammedPrinter);
        var guide = Emma.LastCard();

        await Task.WhenAll(guide.PressAsync("That fixed it"), guide.PressAsync("That fixed it"));
        await guide.PressAsync("That fixed it");
        await Emma.ChannelRepeatsAsync(underNewId: true);

        Assert.Equal(1, Assert.Single(await Office.Rows.StartingWithAsync("guide|printer|jam")).GetInt32("Helped"));
        Assert.Single(await Office.Rows.StartingWithAsync("solved|"));
    }

    [Fact]
    public async Task Still_broken_brings_the_form_in_the_guides_place_filled_in_under_its_number()
    {
        await MeetAsync(Emma, Eric);
        await Emma.SaysAsync("the printer on floor 3 is jammed, it's urgent");
        var guide = Emma.LastCard();
        Assert.Equal("Still broken", guide.Buttons[0]);

        await PressAsync(Emma, "Still broken");

        var form = Emma.LastCard();
        Assert.Equal((guide.Message, guide.Case), (form.Message, form.Case));
        Assert.Equal(("Printer", "Floor 3", "Urgent"), (form.Shown("what"), form.Shown("where"), form.Shown("urgency")));
        Assert.True(Emma.Chat.Find(form.Message).Updates > 0, "The message itself was not updated: the guide would come back.");
        await Emma.SaysAsync("no, floor 4");
        Assert.Equal("Floor 4", Emma.LastCard().Shown("where"));
        await PressAsync(Emma, "Report");
        Assert.Equal([guide.Case], await Office.Rows.CasesAsync());
        Assert.Empty(await Office.Rows.StartingWithAsync("solved|"));
    }

    [Fact]
    public async Task Everything_can_be_said_in_words()
    {
        await MeetAsync(Emma, Eric);
        await Emma.SaysAsync(JammedPrinter);
        await Emma.SaysAsync("that fixed it, thanks");
        Assert.Contains("nobody has to come", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.Single(await Office.Rows.StartingWithAsync("solved|"));

        await Emma.SaysAsync(JammedPrinter);
        await Emma.SaysAsync("still broken");
        Assert.Contains("Report", Emma.LastCard().Buttons);
        await Emma.SaysAsync("send");
        await Office.SettledAsync();

        Assert.Single(await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task No_is_still_broken()
    {
        await MeetAsync(Emma);
        await Emma.SaysAsync(JammedPrinter);

        await Emma.SaysAsync("no");

        Assert.Equal("Printer", Emma.LastCard().Shown("what"));
        Assert.Contains("Report", Emma.LastCard().Buttons);
    }

    [Fact]
    public async Task A_further_detail_goes_to_the_form()
    {
        await MeetAsync(Emma);
        await Emma.SaysAsync("the printer is jammed");

        await Emma.SaysAsync("floor 3");

        Assert.Equal(("Printer", "Floor 3"), (Emma.LastCard().Shown("what"), Emma.LastCard().Shown("where")));
        Assert.Contains("Floor 3", Emma.LastSentence(), StringComparison.Ordinal);
        Assert.Contains("Report", Emma.LastCard().Buttons);
    }

    [Fact]
    public async Task Words_that_say_nothing_leave_the_guide_where_it_is()
    {
        await MeetAsync(Emma);
        await Emma.SaysAsync(JammedPrinter);

        await Emma.SaysAsync("hm who knows");

        Assert.Contains("Did that help?", Emma.LastSentence(), StringComparison.Ordinal);
        Assert.Contains("That fixed it", Emma.LastCard().Buttons);
    }

    [Fact]
    public async Task Cancel_puts_the_guide_away()
    {
        await MeetAsync(Emma);
        await Emma.SaysAsync(JammedPrinter);

        await Emma.SaysAsync("cancel");

        Assert.Empty(Emma.LastCard().Buttons);
        Assert.Empty(await Office.Rows.StartingWithAsync("solved|"));
    }

    [Theory]
    [InlineData("That fixed it")]
    [InlineData("Still broken")]
    public async Task A_guide_whose_form_was_sent_meanwhile_shows_the_repair_and_counts_nothing(string button)
    {
        await MeetAsync(Emma, Eric);
        await Emma.SaysAsync(JammedPrinter);
        var guide = Emma.LastCard();
        await guide.PressAsync("Still broken");
        var id = Emma.LastCard().Case;
        await PressAsync(Emma, "Report");

        var answer = await guide.PressAsync(button);

        Assert.Contains($"{id}\n● New", answer.Words, StringComparison.Ordinal);
        Assert.Empty(await Office.Rows.StartingWithAsync("solved|"));
    }

    [Fact]
    public async Task What_fixed_this_very_machine_is_offered_first_the_next_time()
    {
        await MeetAsync(Emma, Eric, Niamh);
        await Emma.SaysAsync("printer PRN-3F-01 on floor 3 is jammed");
        await PressAsync(Emma, "That fixed it", ("step", "2"));

        await Niamh.SaysAsync("printer PRN-3F-01 on floor 3 is jammed");

        Assert.Contains("Last time, step 3 fixed PRN-3F-01:\nOpen the cover", Niamh.LastCard().Words, StringComparison.Ordinal);
        await Niamh.SaysAsync("printer PRN-3F-02 on floor 3 is jammed");
        Assert.DoesNotContain("Last time", Niamh.LastCard().Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the door on floor 3 squeaks")]
    [InlineData("the printer on floor 3 is broken")]
    public async Task Where_there_is_no_guide_the_form_comes_at_once(string sentence)
    {
        await MeetAsync(Emma);

        await Emma.SaysAsync(sentence);

        Assert.Contains("Report", Emma.LastCard().Buttons);
    }

    [Fact]
    public async Task Where_somebody_is_coming_anyway_the_form_comes_at_once_with_the_way_to_join()
    {
        await MeetAsync(Emma, Eric, Niamh);
        await ReportAsync(Emma);

        await Niamh.SaysAsync(JammedPrinter);

        Assert.Contains("Me too", Niamh.LastCard().Buttons);
    }

    [Theory]
    [InlineData("{\"verb\":\"guide.helped\",\"case\":\"REP-00000\",\"guide\":\"printer|Nonsense\"}")]
    [InlineData("{\"verb\":\"guide.helped\",\"case\":\"REP-00000\",\"guide\":\"../case|Jam\"}")]
    [InlineData("{\"verb\":\"guide.helped\",\"guide\":\"printer|Jam\"}")]
    [InlineData("{\"verb\":\"guide.helped\",\"case\":\"REP-00000\",\"guide\":\"spaceship|Jam\"}")]
    [InlineData("{\"verb\":\"guide.show\",\"guide\":\"printer|Jam\"}")]
    [InlineData("{\"verb\":\"guide.save\",\"guide\":\"printer|Jam\",\"steps\":\"Throw it out of the window.\"}")]
    public async Task Forged_presses_count_and_change_nothing(string data)
    {
        await MeetAsync(Emma);
        var parsed = System.Text.Json.Nodes.JsonNode.Parse(data)!;

        var answer = await Emma.PressesAsync(parsed, (string?)parsed["verb"], message: "1");

        Assert.NotNull(answer.Sentence);
        Assert.Empty(await Office.Rows.StartingWithAsync("guide|"));
        Assert.Empty(await Office.Rows.StartingWithAsync("solved|"));
    }
}
