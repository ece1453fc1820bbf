using BackOffice.BotTests.Harness;

namespace BackOffice.BotTests.Equipment;

public sealed class ReportFromThingTests : OfficeTest
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await MeetAsync(Emma, Eric);
        await Eric.SaysAsync("add equipment");
        await PressAsync(Eric, "Add", ("tag", "PRN-3F-01"), ("kind", "Printer"), ("floor", "3"), ("room", "Copy room"));
    }

    [Theory]
    [InlineData("report PRN-3F-01")]
    [InlineData("report prn-3f-01")]
    public async Task A_scanned_label_opens_a_form_that_knows_what_and_where(string scanned)
    {
        await Emma.SaysAsync(scanned);

        Assert.Equal("Printer PRN-3F-01", Emma.LastCard().Shown("what"));
        Assert.Equal("Copy room, floor 3", Emma.LastCard().Shown("where"));
        await PressAsync(Emma, "Report", ("symptom", "It is jammed."));
        Assert.Equal("PRN-3F-01", Assert.Single(await Office.Rows.StartingWithAsync("case|")).GetString("Tag"));
    }

    [Theory]
    [InlineData("PRN-3F-01 is jammed")]
    [InlineData("the printer PRN-3F-01 is jammed")]
    public async Task A_sentence_with_a_tag_is_a_full_report(string sentence)
    {
        await Emma.SaysAsync(sentence);

        Assert.Equal("Printer PRN-3F-01", Emma.LastCard().Shown("what"));
        Assert.Equal("Copy room, floor 3", Emma.LastCard().Shown("where"));
        Assert.Equal("Jammed", Emma.LastCard().Shown("symptom"));
    }

    [Fact]
    public async Task A_scanned_label_leads_to_a_guide_and_back_to_the_form_or_to_a_machine_that_works()
    {
        await Emma.SaysAsync("report PRN-3F-01");
        var form = Emma.LastCard();
        await form.PressAsync("Stuck or jammed", ("what", "Printer PRN-3F-01"), ("where", "Copy room, floor 3"));
        Assert.Contains("Try this first", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.Equal(form.Message, Emma.LastCard().Message);

        await Emma.LastCard().PressAsync("Still broken");
        Assert.Equal(
            ("Printer PRN-3F-01", "Copy room, floor 3", "Stuck or jammed"),
            (Emma.LastCard().Shown("what"), Emma.LastCard().Shown("where"), Emma.LastCard().Shown("symptom")));
        await PressAsync(Emma, "Report");
        Assert.Equal("PRN-3F-01", Assert.Single(await Office.Rows.StartingWithAsync("case|")).GetString("Tag"));
    }

    [Fact]
    public async Task A_guide_that_was_chosen_on_a_label_is_answered_in_words()
    {
        await Emma.SaysAsync("report PRN-3F-01");
        await Emma.LastCard().PressAsync("Stuck or jammed", ("what", "Printer PRN-3F-01"), ("where", "Copy room, floor 3"));

        await Emma.SaysAsync("that fixed it");

        Assert.Empty(await Office.Rows.CasesAsync());
        Assert.Equal("PRN-3F-01", Assert.Single(await Office.Rows.StartingWithAsync("solved|")).GetString("Machine"));
    }

    [Fact]
    public async Task A_guide_that_there_is_none_of_changes_nothing()
    {
        await Emma.SaysAsync("report PRN-3F-01");
        var data = new System.Text.Json.Nodes.JsonObject { ["verb"] = "guide.offer", ["case"] = Emma.LastCard().Case, ["guide"] = "spaceship|Jam" };

        var answer = await Emma.PressesAsync(data, "guide.offer", message: null);

        Assert.Contains("no such guide", answer.Words, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Report", Emma.LastCard().Buttons);
    }

    [Fact]
    public async Task Where_it_is_said_to_be_goes_before_the_register()
    {
        await Emma.SaysAsync("PRN-3F-01 on floor 5 is jammed");

        Assert.Equal("Floor 5", Emma.LastCard().Shown("where"));
    }

    [Fact]
    public async Task A_tag_that_nobody_entered_makes_a_form_that_says_so()
    {
        await Emma.SaysAsync("PRN-9F-09 is jammed");

        Assert.Equal("PRN-9F-09", Emma.LastCard().Shown("what"));
        Assert.Contains("PRN-9F-09 is not in the register of equipment", Emma.LastCard().Words, StringComparison.Ordinal);
        await Emma.PassesGuidesAsync();
        await PressAsync(Emma, "Report", ("where", "Floor 9"));
        Assert.Single(await Office.Rows.CasesAsync());
    }

    [Fact]
    public async Task A_retired_machine_makes_a_form_that_says_so()
    {
        await Eric.SaysAsync("PRN-3F-01");
        await PressAsync(Eric, "Yes, retire it");

        await Emma.SaysAsync("report PRN-3F-01");

        Assert.Contains("PRN-3F-01 was retired", Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.Equal("Printer PRN-3F-01", Emma.LastCard().Shown("what"));
    }

    [Fact]
    public async Task The_button_on_a_machines_card_opens_the_form()
    {
        await Emma.SaysAsync("PRN-3F-01");
        await PressAsync(Emma, "Report a problem");

        Assert.Equal("Printer PRN-3F-01", Emma.LastCard().Shown("what"));
    }

    [Fact]
    public async Task A_tag_said_beside_an_open_form_fills_it()
    {
        await PressAsync(Emma, "Report a problem");

        await Emma.SaysAsync("PRN-3F-01");

        Assert.Equal("Printer PRN-3F-01", Emma.LastCard().Shown("what"));
        Assert.Equal("Copy room, floor 3", Emma.LastCard().Shown("where"));
    }

    [Fact]
    public async Task Another_machine_scanned_beside_an_open_form_opens_a_form_of_its_own()
    {
        await Emma.SaysAsync("the coffee machine in the kitchen leaks");
        await Emma.SaysAsync("report PRN-3F-01");

        var forms = Emma.Cards()[^2..];
        Assert.Equal("Coffee machine", forms[0].Shown("what"));
        Assert.Equal("Printer PRN-3F-01", forms[1].Shown("what"));
        Assert.NotEqual(forms[0].Case, forms[1].Case);
    }

    [Fact]
    public async Task The_same_label_scanned_twice_is_one_form()
    {
        await Emma.SaysAsync("report PRN-3F-01");
        var first = Emma.LastCard().Case;
        await Emma.SaysAsync("report PRN-3F-01");

        Assert.Equal(first, Emma.LastCard().Case);
    }
}
