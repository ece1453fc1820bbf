using BackOffice.BotTests.Harness;
using BackOffice.BotTests.Stock;
using BackOffice.Support;

namespace BackOffice.BotTests.Budgets;

/// <summary>What the stock costs in calls to the tables, with nothing else under way.</summary>
public sealed class StockCallTests : StockTest
{
    protected override OfficePlan Plan => OfficePlan.Usual with { Delivers = false };

    [Theory]
    [InlineData("stock")]
    [InlineData("what's low")]
    public async Task A_list_takes_one_read(string text)
    {
        await Eric.InstallsAsync();
        await KeepPaperAsync();
        await Eric.SaysAsync(text);

        var calls = await CountAsync(() => Eric.SaysAsync(text));

        Assert.True(calls.Length == 1 && calls[0].IsRead, Say(calls));
    }

    [Fact]
    public async Task A_question_reads_the_names_once_a_minute_and_its_item_each_time()
    {
        await Eric.InstallsAsync();
        await Emma.InstallsAsync();
        await KeepPaperAsync();
        await Emma.SaysAsync("help");

        var first = await CountAsync(() => Emma.SaysAsync("how many A4 do we have"));
        var second = await CountAsync(() => Emma.SaysAsync("how many A4 do we have"));

        Assert.True(first.Length == 2 && first.All(call => call.IsRead), Say(first));
        Assert.True(second.Length == 1 && second[0].IsRead, Say(second));
    }

    [Fact]
    public async Task A_text_that_is_not_about_the_stock_reads_nothing_of_it()
    {
        await Emma.InstallsAsync();
        await Emma.SaysAsync("thanks");

        var calls = await CountAsync(() => Emma.SaysAsync("thanks"));

        Assert.DoesNotContain(calls, call => call.Path.Contains("stock", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Moving_units_reads_who_what_and_the_last_lines_and_takes_one_transaction()
    {
        await Eric.InstallsAsync();
        await KeepPaperAsync();
        await Eric.SaysAsync("PAP-A4");

        var calls = await CountAsync(() => Eric.LastCard().PressAsync("Receive", ("receive-quantity", "3")));

        Assert.True(calls.Count(call => call.IsRead) == 3 && calls.Count(call => !call.IsRead) == 1, Say(calls));
    }

    private async Task<TableCall[]> CountAsync(Func<Task> turn)
    {
        Office.Tables.Forget();
        await turn();
        return [.. Office.Tables.Calls];
    }

    private static string Say(TableCall[] calls) => string.Join('\n', calls.AsEnumerable());
}
