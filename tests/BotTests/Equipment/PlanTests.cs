using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;

namespace BackOffice.BotTests.Equipment;

/// <summary>Plans of maintenance where they cannot be made or changed as asked.</summary>
public sealed class PlanTests : OfficeTest
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await MeetAsync(Eric, Olga);
        await Eric.SaysAsync("add equipment");
        await PressAsync(Eric, "Add", ("tag", "PRN-3F-01"), ("kind", "Printer"), ("floor", "3"));
    }

    [Fact]
    public async Task A_sixth_plan_is_refused_in_words()
    {
        for (var number = 1; number < 5; number++)
        {
            await PlanAsync(Eric, ("title", $"Plan {number}"), ("count", "1"));
        }

        await OpenAsync(Eric);
        await OpenAsync(Olga);
        await PressAsync(Olga, "Plan it", ("title", "The fifth"), ("count", "1"));
        await PressAsync(Eric, "Plan it", ("title", "The sixth"), ("count", "1"));

        Assert.Contains("PRN-3F-01 has 5 plans already, which is the most.", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.DoesNotContain("The sixth", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.DoesNotContain("Plan it", Eric.LastCard().Buttons);
    }

    [Fact]
    public async Task A_plan_that_was_removed_meanwhile_is_not_changed_and_what_was_typed_stays()
    {
        await PlanAsync(Eric, ("title", "Clean it"), ("count", "3"));
        await PressAsync(Eric, "Edit Clean it");
        await OpenAsync(Olga);
        await PressAsync(Olga, "Remove Clean it");

        await PressAsync(Eric, "Save the plan", ("title", "Clean it well"), ("count", "2"));

        Assert.Contains("That plan is no longer there.", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("Olga", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Equal("Clean it well", Eric.LastCard().Shown("title"));
        await PressAsync(Eric, "Plan it");
        Assert.Contains("Every 2 months", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_plan_added_by_two_at_once_is_one()
    {
        await OpenAsync(Eric);
        await OpenAsync(Olga);

        var answers = await Task.WhenAll(
            Eric.LastCard().PressAsync("Plan it", ("title", "Clean it"), ("count", "3")),
            Olga.LastCard().PressAsync("Plan it", ("title", "Clean it"), ("count", "3")));

        Assert.All(answers, answer => Assert.Contains("Every 3 months", answer.Words, StringComparison.Ordinal));
        Assert.Single(await Office.Rows.StartingWithAsync("due|"));
        Assert.Single(await Office.Rows.StartingWithAsync("assetlog|"), row => row.GetString("What") == "Planned");
    }

    [Fact]
    public async Task A_plan_counted_in_pages_asks_for_no_day_when_it_is_changed()
    {
        await Eric.SaysAsync("PRN-3F-01 counter 1000");
        await PlanAsync(Eric, ("title", "Change the drum"), ("count", "500"), ("unit", "Pages"));

        await PressAsync(Eric, "Edit Change the drum");
        Assert.False(Eric.LastCard().Asks("first"));
        await PressAsync(Eric, "Save the plan", ("title", "Change the drum"), ("count", "3"), ("unit", "Months"));

        Assert.Contains("Every 3 months, next on Jun 1, 2027", Eric.LastCard().Words, StringComparison.Ordinal);
        await PressAsync(Eric, "Edit Change the drum");
        Assert.Equal("2027-06-01", Eric.LastCard().Shown("first"));
    }

    private async Task PlanAsync(Teammate person, params (string Input, string Text)[] typed)
    {
        await OpenAsync(person);
        await PressAsync(person, "Plan it", typed);
    }

    private async Task OpenAsync(Teammate person)
    {
        await person.SaysAsync("PRN-3F-01");
        await PressAsync(person, "Maintenance");
    }
}
