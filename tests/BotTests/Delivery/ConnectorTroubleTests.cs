using BackOffice.BotTests.Harness;
using BackOffice.Support.Teams;
using NodaTime;

namespace BackOffice.BotTests.Delivery;

public sealed class ConnectorTroubleTests : OfficeTest
{
    [Fact]
    public async Task Teams_that_asks_to_slow_down_is_left_alone_as_long_as_it_says()
    {
        await MeetAsync(Emma, Eric);
        Eric.Chat.Meets(new Trouble.Throttled(RetryAfterSeconds: 40));
        await EmmaReportsAsync();
        await TestOffice.UntilAsync(() => Eric.Chat.Calls == 2);
        await BookedAgainAsync();

        await PassAsync(Duration.FromSeconds(38));
        Assert.Equal(2, Eric.Chat.Calls);
        await Office.SettledInTimeAsync();

        Assert.Contains("Start", Eric.LastCard().Buttons);
        Assert.Equal(2, Eric.Cards().Length);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    public async Task A_broken_connector_is_tried_again_until_it_works(int status)
    {
        await MeetAsync(Emma, Eric);
        Eric.Chat.Meets(new Trouble.Broken(status), times: 3);
        await EmmaReportsAsync();

        await Office.SettledInTimeAsync();

        Assert.Contains("Start", Eric.LastCard().Buttons);
        Assert.Equal(2, Eric.Cards().Length);
        Assert.Empty(await Office.Rows.FailedAsync());
    }

    [Fact]
    public async Task One_persons_trouble_delays_nobody_else()
    {
        await MeetAsync(Emma, Eric);
        Eric.Chat.Meets(new Trouble.Silent());
        await Emma.FormAsync(JammedPrinter);

        await Emma.LastCard().PressAsync("Report");

        await TestOffice.UntilAsync(() => Emma.Chat.Find(Emma.LastCard().Message).Updates > 0);
        Eric.Chat.Recovers();
        await Office.SettledInTimeAsync();
        Assert.Contains("Start", Eric.LastCard().Buttons);
    }

    [Fact]
    public async Task Somebody_who_removed_the_bot_is_listed_and_gets_it_all_on_coming_back()
    {
        ErrorsAreExpected = true;
        await MeetAsync(Emma, Eric);
        await ReportAsync(Emma);
        Emma.Chat.Meets(new Trouble.Blocked(), times: 5);
        await Eric.LastCard().PressAsync("Mark as fixed", ("resolution", "Took the paper out."));
        await Office.SettledInTimeAsync();
        Emma.Chat.Recovers();

        await Eric.SaysAsync("undelivered messages");
        Assert.Contains("Undelivered messages", Eric.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains(
            "Emma Employee has removed or blocked me. I deliver it when they add me again; until then, call or mail them.",
            Eric.LastCard().Words,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Yes, it works", Emma.LastCard().Buttons);

        await Emma.InstallsAsync();
        await Office.SettledAsync();

        Assert.Contains("Yes, it works", Emma.LastCard().Buttons);
        Assert.Empty(await Office.Rows.FailedAsync());
        await Eric.SaysAsync("failed deliveries");
        Assert.Contains("Every message has arrived.", Eric.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_executive_who_never_opened_a_chat_gets_what_waited_when_they_do()
    {
        ErrorsAreExpected = true;
        await MeetAsync(Emma);
        await Emma.FormAsync(JammedPrinter);
        await Emma.LastCard().PressAsync("Report");
        await Office.SettledInTimeAsync();
        Assert.Single(await Office.Rows.FailedAsync());

        await Eric.InstallsAsync();
        await Office.SettledAsync();

        Assert.Contains(Eric.Cards(), card => card.Buttons.Contains("Start"));
        Assert.Empty(await Office.Rows.FailedAsync());
    }

    [Fact]
    public async Task A_chat_that_is_gone_is_given_up_and_listed()
    {
        ErrorsAreExpected = true;
        await MeetAsync(Emma, Eric);
        Eric.Chat.Meets(new Trouble.Gone(), times: 5);

        await EmmaReportsAsync();
        await Office.SettledInTimeAsync();

        Assert.Single(await Office.Rows.FailedAsync());
    }

    [Fact]
    public async Task A_message_that_was_deleted_is_posted_anew()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        Emma.Chat.Loses(Emma.LastCard().Message);

        await PressAsync(Eric, "Start");

        Assert.Contains(id, Emma.LastCard().Words, StringComparison.Ordinal);
        Assert.Contains("In progress", Emma.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_that_the_connector_does_not_take_is_logged_and_the_next_turn_works()
    {
        await MeetAsync(Emma);
        Emma.Chat.Meets(new Trouble.Broken(), times: 10);
        ErrorsAreExpected = true;

        var answer = await Emma.SaysAsync("help");
        Emma.Chat.Recovers();
        await Emma.SaysAsync("help");

        Assert.InRange(answer.Status, 200, 599);
        Assert.Contains("What I can do", Emma.LastCard().Words, StringComparison.Ordinal);
    }

    private async Task EmmaReportsAsync()
    {
        await Emma.FormAsync(JammedPrinter);
        await Emma.LastCard().PressAsync("Report");
    }

    // The failed attempt is booked when its row carries the attempt.
    private async Task BookedAgainAsync()
    {
        while (!(await Office.Rows.OutboxAsync()).Any(row => row.GetInt32("Attempt") == 1))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }
    }

    private async Task PassAsync(Duration span)
    {
        for (var passed = Duration.Zero; passed < span; passed += Duration.FromSeconds(2))
        {
            Office.Time.Advance(Duration.FromSeconds(2));
            await Task.Delay(TimeSpan.FromMilliseconds(10));
        }
    }
}
