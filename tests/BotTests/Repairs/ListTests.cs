using BackOffice.BotTests.Harness;
using NodaTime;

namespace BackOffice.BotTests.Repairs;

public sealed class ListTests : OfficeTest
{
    private const int Many = 25;

    [Fact]
    public async Task My_reports_come_newest_first_in_pages_that_miss_and_repeat_nothing()
    {
        await MeetAsync(Emma, Eric);
        var reported = await ReportManyAsync();

        await Emma.SaysAsync("my reports");
        var first = Emma.LastCard();
        var second = await first.PressAsync("More");

        Assert.Equal(Enumerable.Reverse(reported), [.. Listed(first.Words), .. Listed(second.Words)]);
        Assert.DoesNotContain("More", Emma.LastCard().Buttons);
    }

    [Fact]
    public async Task Open_repairs_come_most_urgent_first_then_oldest()
    {
        await MeetAsync(Emma, Eric);
        var reported = await ReportManyAsync();
        Office.Time.Advance(Duration.FromMinutes(1));
        var urgent = await ReportAsync(Emma, "the copier on floor 2 is broken, urgent");

        await Eric.SaysAsync("open repairs");
        var first = Eric.LastCard();
        var second = await first.PressAsync("More");

        Assert.Equal([urgent, .. reported], [.. Listed(first.Words), .. Listed(second.Words)]);
    }

    [Fact]
    public async Task A_listed_repair_comes_as_a_card_that_then_follows_it()
    {
        await MeetAsync(Emma, Eric, Olga);
        var id = await ReportAsync(Emma);
        await Olga.SaysAsync("open repairs");

        await PressAsync(Olga, $"Show {id}");
        Assert.Contains("Start", Olga.LastCard().Buttons);
        await PressAsync(Eric, "Start");

        Assert.Contains("In progress", Olga.LastCard().Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_repair_leaves_the_open_list_and_stays_in_the_reporters()
    {
        await MeetAsync(Emma, Eric);
        var id = await ReportAsync(Emma);
        await PressAsync(Emma, "Yes, take it back");

        await Eric.SaysAsync("open repairs");
        await Emma.SaysAsync("my reports");

        Assert.Empty(Listed(Eric.LastCard().Words));
        Assert.Equal([id], Listed(Emma.LastCard().Words));
    }

    [Fact]
    public async Task An_empty_list_offers_the_form()
    {
        await MeetAsync(Emma);
        await Emma.SaysAsync("my reports");

        await PressAsync(Emma, "Report a problem");

        Assert.Contains("Report", Emma.LastCard().Buttons);
        Assert.Null(Emma.LastCard().Shown("what"));
    }

    [Fact]
    public async Task The_open_list_is_not_for_employees()
    {
        await MeetAsync(Emma, Eric, Niamh);
        var id = await ReportAsync(Emma);

        await Niamh.SaysAsync("open repairs");

        Assert.DoesNotContain(Niamh.Chat.FromBot, message => message.Words.Contains(id, StringComparison.Ordinal));
    }

    [Fact]
    public async Task My_reports_are_only_mine()
    {
        await MeetAsync(Emma, Eric, Niamh);
        await ReportAsync(Emma);

        await Niamh.SaysAsync("my reports");

        Assert.Empty(Listed(Niamh.LastCard().Words));
    }

    private static string[] Listed(string words) =>
        [.. words.Split('\n').Where(line => line.StartsWith("<Show ", StringComparison.Ordinal)).Select(line => line["<Show ".Length..^1])];

    private async Task<List<string>> ReportManyAsync()
    {
        var reported = new List<string>();
        for (var i = 0; i < Many; i++)
        {
            Office.Time.Advance(Duration.FromMinutes(1));
            reported.Add(await ReportAsync(Emma));
        }

        return reported;
    }
}
