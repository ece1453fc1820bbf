using BackOffice.BotTests.Harness;
using NodaTime;

namespace BackOffice.BotTests.Equipment;

/// <summary>Counters that were mistyped, stand still or were not read for long.</summary>
public sealed class CounterTests : OfficeTest
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await MeetAsync(Eric, Olga);
        await Eric.SaysAsync("add equipment");
        await PressAsync(Eric, "Add", ("tag", "PRN-3F-01"), ("kind", "Printer"), ("floor", "3"));
    }

    [Theory]
    [InlineData("PRN-3F-01 counter 120400 correction")]
    [InlineData("correct counter of PRN-3F-01 to 120400")]
    public async Task A_mistyped_counter_is_put_right_and_leaves_nothing_behind(string correction)
    {
        await Eric.SaysAsync("PRN-3F-01 counter 120000");
        await PlanAsync(("title", "Change the drum"), ("count", "500"), ("unit", "Pages"));
        Office.Time.Advance(Duration.FromDays(10));
        await Eric.SaysAsync("PRN-3F-01 counter 1204000");
        await Eric.SaysAsync("PRN-3F-01 counter 120400");
        Assert.Contains("If that one was mistyped, write the right one: PRN-3F-01 counter 120400 correction.", Eric.LastSentence(), StringComparison.Ordinal);

        await Eric.SaysAsync(correction);
        Assert.Equal("PRN-3F-01: corrected. The counter is at 120,400.", Eric.LastSentence());

        // The mistyped one may have brought a turn of the plan in the meantime, which is told in the chat.
        await Office.DueDoneAsync();

        Office.Time.Advance(Duration.FromDays(1));
        await Eric.SaysAsync("PRN-3F-01 counter 120450");
        Assert.Equal("PRN-3F-01: the counter is at 120,450, 50 pages more than last time.", Eric.LastSentence());
        Assert.Equal(450, Assert.Single(await Office.Rows.StartingWithAsync("usage|")).GetInt64("Pages"));
        Assert.Contains("next at 120,500 pages", await PlansAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_below_the_reading_before_is_refused_with_that_one_named()
    {
        await Eric.SaysAsync("PRN-3F-01 counter 1000");
        await Eric.SaysAsync("PRN-3F-01 counter 15000");

        await Eric.SaysAsync("PRN-3F-01 counter 900 correction");

        Assert.Contains("The counter of PRN-3F-01 before the last one was 1,000", Eric.LastSentence(), StringComparison.Ordinal);
        Assert.Equal(15_000, Assert.Single(await Office.Rows.StartingWithAsync("asset|")).GetInt64("MeterPages"));
    }

    [Fact]
    public async Task A_counter_that_stands_still_is_a_reading_and_later_pages_are_of_later_days()
    {
        await Eric.SaysAsync("PRN-3F-01 counter 1000");
        Office.Time.Advance(Duration.FromDays(31));
        await Eric.SaysAsync("PRN-3F-01 counter 1000");
        Assert.Equal("PRN-3F-01: the counter is at 1,000, as it was last time.", Eric.LastSentence());
        Office.Time.Advance(Duration.FromDays(10));
        await Eric.SaysAsync("PRN-3F-01 counter 1300");

        await Eric.SaysAsync("PRN-3F-01");
        await PressAsync(Eric, "Usage");

        Assert.Matches(@"Apr 2027\s+300 pages\s+Mar 2027\s+0 pages", Eric.LastCard().Words);
    }

    [Fact]
    public async Task Pages_of_months_without_a_reading_are_told_as_about()
    {
        await Eric.SaysAsync("PRN-3F-01 counter 1000");
        Office.Time.Advance(Duration.FromDays(10));
        await Eric.SaysAsync("PRN-3F-01 counter 1500");
        Office.Time.Advance(Duration.FromDays(60));
        await Eric.SaysAsync("PRN-3F-01 counter 7500");
        Office.Time.Advance(Duration.FromDays(32));
        await Eric.SaysAsync("PRN-3F-01 counter 10700");

        await Eric.SaysAsync("PRN-3F-01");
        await PressAsync(Eric, "Usage");

        var words = Eric.LastCard().Words;
        Assert.Matches(@"Jun 2027\s+About [\d,]+ pages\s+May 2027\s+About [\d,]+ pages\s+Apr 2027\s+About 3,000 pages\s+Mar 2027\s+About [\d,]+ pages", words);
        Assert.Equal(9_700, (await Office.Rows.StartingWithAsync("usage|")).Sum(row => row.GetInt64("Pages")));
    }

    [Fact]
    public async Task A_cartridge_that_the_channel_tells_again_after_another_colour_is_one()
    {
        await Eric.SaysAsync("PRN-3F-01 new black toner");
        var black = Eric.LastSent!.DeepClone().AsObject();
        await Eric.SaysAsync("PRN-3F-01 new cyan toner");

        await Eric.SaysAsync((string)black["text"]!);

        Assert.Equal(2, (await Office.Rows.StartingWithAsync("reading|")).Count);
    }

    [Fact]
    public async Task Two_people_whose_counters_cross_one_mark_at_once_make_one_repair()
    {
        await Eric.SaysAsync("PRN-3F-01 counter 1000");
        await PlanAsync(("title", "Change the drum"), ("count", "500"), ("unit", "Pages"));

        await Task.WhenAll(Eric.SaysAsync("PRN-3F-01 counter 1600"), Olga.SaysAsync("PRN-3F-01 counter 1600"));
        await Office.PassAsync(Duration.FromMinutes(1), step: Duration.FromSeconds(20));

        Assert.Single(await Office.Rows.CasesAsync());
        Assert.Contains("next at 2,000 pages", await PlansAsync(), StringComparison.Ordinal);
    }

    private async Task PlanAsync(params (string Input, string Text)[] typed)
    {
        await PlansAsync();
        await PressAsync(Eric, "Plan it", typed);
    }

    // A repair may come into the chat at any moment, so the machine's card need not be the last one.
    private async Task<string> PlansAsync()
    {
        await Eric.SaysAsync("PRN-3F-01");
        return (await Eric.Cards().Last(card => card.Buttons.Contains("Maintenance")).PressAsync("Maintenance")).Words;
    }
}
