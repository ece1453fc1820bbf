using BackOffice.BotTests.Harness;

namespace BackOffice.BotTests.Guides;

public sealed class EditGuideTests : OfficeTest
{
    private const string Jam = "Printer · Stuck or jammed";

    [Fact]
    public async Task The_executive_writes_the_steps_anew_and_people_see_them()
    {
        await MeetAsync(Emma, Eric);
        await OpenAsync();

        await PressAsync(Eric, "Save", ("steps", "Call Eric first.\n\n  Open the flap. "));
        Assert.Contains("These are your own steps.", Eric.LastCard().Words, StringComparison.Ordinal);
        await Emma.SaysAsync(JammedPrinter);

        Assert.Contains("1.\nCall Eric first.\n2.\nOpen the flap.", Emma.LastCard().Words, StringComparison.Ordinal);
        await Eric.SaysAsync("guides");
        Assert.Contains($"{Jam} · edited", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Steps_that_were_pasted_with_tabs_are_read_kept_and_remembered_as_a_fix()
    {
        await MeetAsync(Emma, Eric);
        await AddPrinterAsync();
        await OpenAsync();
        await PressAsync(Eric, "Save", ("steps", "1.\tOpen the flap.\n2.\t Close  it."));
        await Emma.SaysAsync("PRN-3F-01 is jammed");
        await Emma.LastCard().PressAsync("That fixed it", ("step", "1"));

        await Emma.SaysAsync("PRN-3F-01 is jammed");
        Assert.Contains("Last time, step 2 fixed PRN-3F-01:\n2. Close it.\n", Emma.LastCard().Words, StringComparison.Ordinal);
        await OpenAsync();
        Assert.Equal("1. Open the flap.\n2. Close it.", Eric.LastCard().Shown("steps"));
    }

    [Fact]
    public async Task A_step_that_was_moved_since_the_guide_was_shown_is_not_mistaken_for_its_neighbour()
    {
        await MeetAsync(Emma, Eric);
        await AddPrinterAsync();
        await Emma.SaysAsync("PRN-3F-01 is jammed");
        var shown = Emma.LastCard();
        await OpenAsync();
        await PressAsync(Eric, "Up");

        await shown.PressAsync("That fixed it", ("step", "1"));

        await Emma.SaysAsync("PRN-3F-01 is jammed");
        Assert.DoesNotContain("Last time", Emma.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Steps_change_places_and_come_back_to_the_original()
    {
        await MeetAsync(Eric);
        await OpenAsync();
        var original = Eric.LastCard().Shown("steps")!.Split('\n');

        await PressAsync(Eric, "Up");
        Assert.Equal([original[1], original[0], .. original[2..]], Eric.LastCard().Shown("steps")!.Split('\n'));
        await PressAsync(Eric, "Back to the original");

        Assert.Equal(original, Eric.LastCard().Shown("steps")!.Split('\n'));
        Assert.DoesNotContain("Back to the original", Eric.LastCard().Buttons);
    }

    [Fact]
    public async Task Of_two_who_edit_at_once_the_second_sees_what_the_first_wrote_and_keeps_their_own_words()
    {
        await MeetAsync(Eric, Olga);
        await OpenAsync();
        await Olga.SaysAsync("guides");
        await PressAsync(Olga, Jam);
        var old = Olga.LastCard();

        await PressAsync(Eric, "Save", ("steps", "Eric's step."));
        var answer = await old.PressAsync("Save", ("steps", "Olga's step."));

        Assert.Contains("Somebody changed this guide meanwhile.", answer.Words, StringComparison.Ordinal);
        Assert.Contains("Eric's step.", answer.Words, StringComparison.Ordinal);
        Assert.Equal("Olga's step.", Olga.LastCard().Shown("steps"));
        await PressAsync(Olga, "Save");
        Assert.Equal("Olga's step.", Assert.Single(await Office.Rows.StartingWithAsync("guide|")).GetString("Steps"));
    }

    [Fact]
    public async Task Steps_that_cannot_be_taken_are_kept_and_the_reason_is_said()
    {
        await MeetAsync(Eric);
        await OpenAsync();

        var empty = await Eric.LastCard().PressAnywayAsync("Save", ("steps", "  \n "));
        Assert.Contains("Please write at least one step.", empty.Words, StringComparison.Ordinal);
        var many = await Eric.LastCard().PressAnywayAsync("Save", ("steps", string.Join('\n', Enumerable.Range(1, 13))));
        Assert.Contains("These are 13; 12 fit.", many.Words, StringComparison.Ordinal);
        var wide = await Eric.LastCard().PressAnywayAsync("Save", ("steps", new string('x', 251)));
        Assert.Contains("251 characters; 250 fit", wide.Words, StringComparison.Ordinal);

        Assert.Equal(new string('x', 251), Eric.LastCard().Shown("steps"));
        Assert.Empty(await Office.Rows.StartingWithAsync("guide|"));
    }

    [Fact]
    public async Task Guides_are_not_for_employees_to_see_or_change()
    {
        await MeetAsync(Emma);

        await Emma.SaysAsync("guides");

        Assert.Contains("for the back office", Emma.LastSentence(), StringComparison.Ordinal);
    }

    private async Task AddPrinterAsync()
    {
        await Eric.SaysAsync("add equipment");
        await PressAsync(Eric, "Add", ("tag", "PRN-3F-01"), ("kind", "Printer"), ("floor", "3"));
    }

    private async Task OpenAsync()
    {
        await Eric.SaysAsync("guides");
        await PressAsync(Eric, Jam);
    }
}
