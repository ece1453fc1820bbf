using BackOffice.BotTests.Harness;
using NodaTime;

namespace BackOffice.BotTests.Equipment;

/// <summary>The clock of these tests begins on Monday, the first of March 2027.</summary>
public sealed class MaintenanceDueTests : OfficeTest
{
    protected override OfficePlan Plan => OfficePlan.Usual with
    {
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Office:Holidays:0"] = "2027-03-15" },
    };

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await MeetAsync(Eric, Olga);
        await Eric.SaysAsync("add equipment");
        await PressAsync(Eric, "Add", ("tag", "PRN-3F-01"), ("kind", "Printer"), ("floor", "3"));
    }

    [Theory]
    [InlineData("2027-03-08", "2027-03-08")]
    [InlineData("2027-03-06", "2027-03-07")]
    public async Task Two_plans_whose_turns_come_at_one_moment_become_two_repairs(string first, string second)
    {
        await PlanAsync(("title", "Clean the rollers"), ("count", "1"), ("unit", "Months"), ("first", first));
        await PlanAsync(("title", "Check the fuser"), ("count", "2"), ("unit", "Months"), ("first", second));

        await Office.PassAsync(Duration.FromDays(8), step: Duration.FromHours(12));

        Assert.Equal(["Check the fuser", "Clean the rollers"], await MaintainedAsync());
        await PlanAsync(("title", "Dust it"), ("count", "1"), ("unit", "Weeks"));
        Assert.Contains("Dust it", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_plans_by_pages_that_one_reading_crosses_become_two_repairs()
    {
        await Eric.SaysAsync("PRN-3F-01 counter 1000");
        await PlanAsync(("title", "Change the drum"), ("count", "500"), ("unit", "Pages"));
        await PlanAsync(("title", "Change the belt"), ("count", "600"), ("unit", "Pages"));

        await Eric.SaysAsync("PRN-3F-01 counter 1700");
        await Office.PassAsync(Duration.FromMinutes(1), step: Duration.FromSeconds(20));

        Assert.Equal(["Change the belt", "Change the drum"], await MaintainedAsync());
        await Eric.SaysAsync("PRN-3F-01 counter 2100");
        await Office.PassAsync(Duration.FromMinutes(1), step: Duration.FromSeconds(20));
        Assert.Equal(3, (await MaintainedAsync()).Length);
    }

    [Fact]
    public async Task A_turn_on_a_weekend_or_a_holiday_comes_when_the_office_opens_again()
    {
        await PlanAsync(("title", "Clean the rollers"), ("count", "1"), ("unit", "Months"), ("first", "2027-03-13"));
        await PlanAsync(("title", "Check the fuser"), ("count", "1"), ("unit", "Months"), ("first", "2027-03-15"));

        await Office.PassAsync(Duration.FromDays(14), step: Duration.FromHours(12));
        Assert.Equal(15, Office.Time.GetCurrentInstant().InUtc().Day);
        Assert.Empty(await MaintainedAsync());
        await Office.PassAsync(Duration.FromDays(1), step: Duration.FromHours(12));

        Assert.Equal(["Check the fuser", "Clean the rollers"], await MaintainedAsync());
        await Eric.SaysAsync("PRN-3F-01");
        await PressAsync(Eric, "Maintenance");
        Assert.Contains("next on Apr 13, 2027", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("next on Apr 15, 2027", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_of_the_last_of_the_month_stays_there_after_a_short_one()
    {
        await PlanAsync(("title", "Clean the rollers"), ("count", "1"), ("unit", "Months"), ("first", "2027-03-31"));

        await Office.PassAsync(Duration.FromDays(31), step: Duration.FromHours(24));
        Assert.Contains("next on Apr 30, 2027", await PlansAsync(), StringComparison.Ordinal);
        await Office.PassAsync(Duration.FromDays(34), step: Duration.FromHours(24));

        Assert.Contains("next on May 31, 2027", await PlansAsync(), StringComparison.Ordinal);
    }

    private async Task PlanAsync(params (string Input, string Text)[] typed)
    {
        await PlansAsync();
        await PressAsync(Eric, "Plan it", typed);
    }

    private async Task<string> PlansAsync()
    {
        await Eric.SaysAsync("PRN-3F-01");
        await PressAsync(Eric, "Maintenance");
        return Eric.LastCard().Words;
    }

    // The titles of the plans that have become repairs, in the order of the alphabet.
    private async Task<string[]> MaintainedAsync() =>
    [
        .. (await Office.Rows.StartingWithAsync("case|")).Select(row => row.GetString("Symptom").Split('.')[0]).Order(StringComparer.Ordinal),
    ];
}
