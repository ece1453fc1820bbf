using BackOffice.BotTests.Supplies;
using BackOffice.Support;

namespace BackOffice.BotTests.Budgets;

/// <summary>What a form of supplies costs the tables. Effects are held back, so that every call counted here is one of the turn itself.</summary>
public sealed class SupplyCallTests : SuppliesTest
{
    [Fact]
    public async Task A_form_reads_its_things_the_month_and_who_decides_and_writes_that_it_lies_open()
    {
        await Emma.SaysAsync("3 staplers");
        await Emma.SaysAsync("cancel");

        var calls = await CountAsync(() => Emma.SaysAsync(PaperAndToner));

        // Each thing, the month of the cost centre and of the person, three lists of who decides, the person and who is named.
        AssertAtMost(calls, reads: 9, writes: 2);
    }

    [Fact]
    public async Task The_catalog_is_read_once_a_minute()
    {
        await Emma.SaysAsync("3 staplers");
        await Emma.SaysAsync("cancel");

        Assert.DoesNotContain(await CountAsync(() => Emma.SaysAsync("4 staplers")), call => call.ToString().Contains("stocks", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_sentence_beside_the_form_reads_the_form_and_writes_it_back()
    {
        await Emma.SaysAsync(PaperAndToner);

        var calls = await CountAsync(() => Emma.SaysAsync("make it 3 boxes"));

        AssertAtMost(calls, reads: 10, writes: 1);
    }

    [Fact]
    public async Task Sending_takes_one_transaction()
    {
        await Emma.SaysAsync(PaperAndToner);

        var calls = await CountAsync(() => Form(Emma).PressAsync("Send request"));

        AssertAtMost(calls, reads: 8, writes: 1);
        Assert.EndsWith("$batch", calls.Single(call => !call.IsRead).Path, StringComparison.Ordinal);
    }

    private async Task<TableCall[]> CountAsync(Func<Task> turn)
    {
        Office.Tables.Forget();
        await turn();
        return [.. Office.Tables.Calls];
    }

    private static void AssertAtMost(TableCall[] calls, int reads, int writes) => Assert.True(
        calls.Count(call => call.IsRead) <= reads && calls.Count(call => !call.IsRead) <= writes, string.Join('\n', calls.Select(call => call.ToString())));
}
