using BackOffice.BotTests.Harness;
using NodaTime;

namespace BackOffice.BotTests.Equipment;

public sealed class UpkeepTests : OfficeTest
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await MeetAsync(Emma, Eric);
        await Eric.SaysAsync("add equipment");
        await PressAsync(Eric, "Add", ("tag", "PRN-3F-01"), ("kind", "Printer"), ("floor", "3"));
    }

    [Fact]
    public async Task A_counter_and_cartridges_are_told_in_chat_and_stand_on_the_card()
    {
        await Eric.SaysAsync("PRN-3F-01 counter 120344");
        Assert.Equal("PRN-3F-01: the counter is at 120,344. I count from here.", Eric.LastSentence());
        await Eric.SaysAsync("PRN-3F-01 toner black 20%");
        await Eric.SaysAsync("PRN-3F-01 new cyan toner");
        Office.Time.Advance(Duration.FromDays(10));
        await Eric.SaysAsync("PRN-3F-01 counter 121,000");
        Assert.Equal("PRN-3F-01: the counter is at 121,000, 656 pages more than last time.", Eric.LastSentence());

        await Eric.SaysAsync("PRN-3F-01");
        Assert.Contains("121,000 pages on", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("Black 20 %, Cyan 100 %", Eric.LastCard().Words, StringComparison.Ordinal);
        await PressAsync(Eric, "Usage");
        Assert.Contains("656 pages", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("at 120,344 pages", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_counter_below_the_last_one_is_refused_with_the_last_one_named()
    {
        await Eric.SaysAsync("PRN-3F-01 counter 120344");

        await Eric.SaysAsync("PRN-3F-01 counter 12034");
        Assert.Contains("The last counter of PRN-3F-01 was 120,344", Eric.LastSentence(), StringComparison.Ordinal);
        await Eric.SaysAsync("PRN-3F-01 counter 12 was reset");

        Assert.Equal("PRN-3F-01: the counter was reset and is at 12 now.", Eric.LastSentence());
        Assert.Equal(2, (await Office.Rows.StartingWithAsync("reading|")).Count);
    }

    [Fact]
    public async Task A_reading_that_the_channel_sends_again_is_one_reading()
    {
        await Eric.SaysAsync("PRN-3F-01 new black toner");
        await Eric.ChannelRepeatsAsync(underNewId: true);

        Assert.Single(await Office.Rows.StartingWithAsync("reading|"));
    }

    [Fact]
    public async Task An_employee_reads_no_counters()
    {
        await Emma.SaysAsync("PRN-3F-01 counter 120344");

        Assert.Equal("That is for the back office to do.", Emma.LastSentence());
        Assert.Empty(await Office.Rows.StartingWithAsync("reading|"));
    }

    [Fact]
    public async Task A_plan_of_the_calendar_becomes_a_repair_on_the_executives_list_once_each_turn()
    {
        await MeetAsync(Olga);
        await PlanAsync(("title", "Clean the rollers"), ("count", "1"), ("unit", "Weeks"));

        await Office.PassAsync(Duration.FromDays(8), step: Duration.FromHours(12));
        await Office.SettledAsync();

        var id = Assert.Single(await Office.Rows.CasesAsync());
        Assert.Contains("Maintenance: Printer PRN-3F-01", Eric.LastCard().Words, StringComparison.Ordinal);
        await Eric.SaysAsync("open repairs");
        Assert.Contains(id, Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("Maintenance", Eric.LastCard().Words, StringComparison.Ordinal);

        await Office.PassAsync(Duration.FromDays(7), step: Duration.FromHours(12));
        Assert.Equal(2, (await Office.Rows.CasesAsync()).Count);
    }

    [Fact]
    public async Task Maintenance_is_no_fault_to_join_and_none_in_the_machines_record()
    {
        await MeetAsync(Olga);
        await PlanAsync(("title", "Clean the rollers"), ("count", "1"), ("unit", "Weeks"));
        await Office.PassAsync(Duration.FromDays(8), step: Duration.FromHours(12));
        await Office.SettledAsync();

        await Emma.FormAsync("PRN-3F-01 is jammed");
        Assert.DoesNotContain("Me too", Emma.LastCard().Buttons);

        await Eric.SaysAsync("open repairs");
        await PressAsync(Eric, Eric.LastCard().Buttons.Single(button => button.StartsWith("Show ", StringComparison.Ordinal)));
        await PressAsync(Eric, "Mark as fixed", ("resolution", "Cleaned."));
        Assert.Contains("● Done", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Empty(await Office.Rows.StartingWithAsync("past|"));
        await Eric.SaysAsync("history of PRN-3F-01");
        Assert.Contains("No repairs yet.", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_maintenance_cost_stands_in_the_machines_record_and_counts_as_no_fault()
    {
        await MeetAsync(Olga);
        await PlanAsync(("title", "Clean the rollers"), ("count", "1"), ("unit", "Weeks"));
        await Office.PassAsync(Duration.FromDays(8), step: Duration.FromHours(12));
        await Office.SettledAsync();

        await Eric.SaysAsync(Assert.Single(await Office.Rows.CasesAsync()));
        await Office.SettledAsync();
        await PressAsync(Eric, "Mark as fixed", ("resolution", "Cleaned."), ("cost", "45"));

        await Eric.SaysAsync("history of PRN-3F-01");
        Assert.Matches(@"Faults\s+0\s+Spent on repairs\s+45\.00", Eric.LastCard().Words);
        Assert.DoesNotContain("Worth repairing.", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_by_pages_becomes_a_repair_when_a_reading_crosses_it()
    {
        await Eric.SaysAsync("PRN-3F-01 counter 1000");
        await PlanAsync(("title", "Change the drum"), ("count", "500"), ("unit", "Pages"));
        Assert.Contains("Every 500 pages, next at 1,500 pages", Eric.LastCard().Words, StringComparison.Ordinal);

        await Eric.SaysAsync("PRN-3F-01 counter 1499");
        await Office.PassAsync(Duration.FromMinutes(1), step: Duration.FromSeconds(20));
        Assert.Empty(await Office.Rows.CasesAsync());
        await Eric.SaysAsync("PRN-3F-01 counter 1710");
        await Office.PassAsync(Duration.FromMinutes(1), step: Duration.FromSeconds(20));

        var row = Assert.Single(await Office.Rows.StartingWithAsync("case|"));
        Assert.Contains("the counter is at 1,710", row.GetString("Symptom"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_pressed_twice_is_one_and_can_be_removed()
    {
        await Eric.SaysAsync("PRN-3F-01");
        await PressAsync(Eric, "Maintenance");
        var form = Eric.LastCard();
        await form.PressAsync("Plan it", ("title", "Clean it"), ("count", "3"));
        await form.PressAsync("Plan it", ("title", "Clean it"), ("count", "3"));
        Assert.Single(await Office.Rows.StartingWithAsync("due|"));

        await PressAsync(Eric, "Remove Clean it");

        Assert.Contains("Nothing is planned yet.", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Empty(await Office.Rows.StartingWithAsync("due|"));
    }

    [Fact]
    public async Task A_plan_is_changed_and_its_work_comes_at_the_new_time()
    {
        await MeetAsync(Olga);
        await PlanAsync(("title", "Clean it"), ("count", "3"), ("unit", "Months"));
        await PressAsync(Eric, "Edit Clean it");
        Assert.Equal(("Clean it", "3"), (Eric.LastCard().Shown("title"), Eric.LastCard().Shown("count")));

        await PressAsync(Eric, "Save the plan", ("title", "Clean it well"), ("count", ""), ("unit", "Weeks"), ("first", "2027-03-10"));
        Assert.Contains("Please say how often", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Equal("Clean it well", Eric.LastCard().Shown("title"));
        await PressAsync(Eric, "Save the plan", ("title", "Clean it well"), ("count", "2"), ("unit", "Weeks"), ("first", "2027-03-10"));
        Assert.Contains("Every 2 weeks, next on", Eric.LastCard().Words, StringComparison.Ordinal);

        await Office.PassAsync(Duration.FromDays(10), step: Duration.FromHours(12));
        Assert.Contains("Clean it well", Assert.Single(await Office.Rows.StartingWithAsync("case|")).GetString("Symptom"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_change_one_plan_at_once_are_told_and_keep_what_they_typed()
    {
        await MeetAsync(Olga);
        await PlanAsync(("title", "Clean it"), ("count", "3"), ("unit", "Months"));
        await PressAsync(Eric, "Edit Clean it");
        await Olga.SaysAsync("PRN-3F-01");
        await PressAsync(Olga, "Maintenance");
        await PressAsync(Olga, "Edit Clean it");

        await PressAsync(Olga, "Save the plan", ("title", "Olga's way"), ("count", "3"), ("unit", "Months"));
        await PressAsync(Eric, "Save the plan", ("title", "Eric's way"), ("count", "3"), ("unit", "Months"));

        Assert.Contains("Maintenance plan changed by Olga", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Equal("Eric's way", Eric.LastCard().Shown("title"));
        await PressAsync(Eric, "Save the plan", ("title", "Eric's way"), ("count", "3"), ("unit", "Months"));
        Assert.Contains("Eric's way", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_without_a_title_is_named_and_keeps_what_was_typed()
    {
        await PlanAsync(("count", "often"));

        Assert.Contains("Please say what is to be done.", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Equal("often", Eric.LastCard().Shown("count"));
    }

    private async Task PlanAsync(params (string Input, string Text)[] typed)
    {
        await Eric.SaysAsync("PRN-3F-01");
        await PressAsync(Eric, "Maintenance");
        await PressAsync(Eric, "Plan it", typed);
    }
}
