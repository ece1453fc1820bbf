using BackOffice.BotTests.Harness;
using BackOffice.Domain.Interviews;
using BackOffice.Playground.DemoOffice;
using NodaTime;

namespace BackOffice.BotTests.Interviews;

/// <summary>An office in which who recruits says yes to what others ask for.</summary>
public sealed class ApprovalTests : InterviewTest
{
    protected override OfficePlan Plan => OfficePlan.Usual with
    {
        OwnGraph = true,
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Interviews:NeedsApproval"] = "true" },
    };

    [Fact]
    public async Task Nothing_is_booked_before_somebody_who_recruits_has_said_yes()
    {
        var id = await AskedByEmmaAsync();
        Assert.Empty(CalendarOf(DemoPeople.Niamh));
        Assert.NotEmpty(await Office.Rows.StartingWithAsync("hold|"));

        await Shown(Hanna, id).PressAsync("Approve");
        await Office.SettledAsync();

        Assert.Equal(InterviewState.Booked, (await OnlyAsync()).State);
        Assert.Single(CalendarOf(DemoPeople.Emma));
    }

    [Fact]
    public async Task Of_two_who_decide_at_once_one_does()
    {
        var id = await AskedByEmmaAsync();

        await Task.WhenAll(Shown(Hanna, id).PressAsync("Approve"), Shown(Eric, id).PressAsync("Decline", ("reason", "No budget this year.")));
        await Office.SettledAsync();

        Assert.Contains((await OnlyAsync()).State, new[] { InterviewState.Booked, InterviewState.Proposed });
        Assert.Single(await Office.Part<IInterviews>().HistoryAsync(await OnlyAsync(), 20, CancellationToken.None), change => change.What is InterviewAction.Approved or InterviewAction.Declined);
    }

    [Fact]
    public async Task A_no_tells_why_and_frees_the_time()
    {
        var id = await AskedByEmmaAsync();

        await Shown(Hanna, id).PressAsync("Decline", ("reason", "We fill it from inside."));
        await Office.SettledAsync();

        Assert.Contains("We fill it from inside.", Shown(Emma, id).Words, StringComparison.Ordinal);
        Assert.Empty(await Office.Rows.StartingWithAsync("hold|"));
    }

    [Fact]
    public async Task A_time_that_nobody_approves_is_free_again_after_its_time()
    {
        await Emma.SaysAsync("interview Jane Doe for the analyst role with Niamh O'Brien on Thursday");
        await Times(Emma).PressAsync("Book", JanesMail);
        await Office.SettledAsync();

        await Office.PassAsync(Duration.FromHours(25), Duration.FromHours(1));
        await Office.DueDoneAsync();
        await Office.SettledAsync();

        Assert.Equal(InterviewState.Proposed, (await OnlyAsync()).State);
        Assert.Empty(await Office.Rows.StartingWithAsync("hold|"));
    }

    private async Task<string> AskedByEmmaAsync()
    {
        await Emma.SaysAsync("interview Jane Doe for the analyst role with Niamh O'Brien tomorrow");
        await Times(Emma).PressAsync("Book", JanesMail);
        await Office.SettledAsync();
        return (await OnlyAsync()).Id.Value;
    }
}
