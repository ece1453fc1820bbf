using System.Collections.Immutable;
using System.Globalization;
using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;
using BackOffice.StorageTests.Parts;
using NodaTime;
using static BackOffice.StorageTests.Parts.Staff;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class RepairListsTests(Tables tables)
{
    private const int Closed = 3_000;

    private readonly TestOffice office = tables.NewOffice();

    [Fact]
    public async Task Twenty_of_the_open_ones_are_read_past_thousands_of_closed_ones_without_touching_them()
    {
        await CloseManyAsync();
        for (var i = 0; i < 25; i++)
        {
            await office.ReportedAsync(Emma);
        }

        office.Traffic.Reset();
        var page = await office.Repairs.ListOpenAsync(RepairFilter.All, after: null, 20, CancellationToken.None);

        Assert.Equal(20, page.Items.Length);
        Assert.NotNull(page.Next);
        Assert.Equal((1, 1), (office.Traffic.Queries, office.Traffic.All));
        Assert.InRange(office.Traffic.RowsRead, 1, 21);
    }

    [Fact]
    public async Task Twenty_of_thousands_of_ones_own_are_read_alone()
    {
        await CloseManyAsync();
        office.Traffic.Reset();

        var first = await office.Mine.ListAsync(Emma.Id, after: null, 20, CancellationToken.None);
        var second = await office.Mine.ListAsync(Emma.Id, first.Next, 20, CancellationToken.None);

        Assert.Equal(40, first.Items.Concat(second.Items).Select(item => item.Id).Distinct().Count());
        Assert.Equal((2, 2), (office.Traffic.Queries, office.Traffic.All));
        Assert.InRange(office.Traffic.RowsRead, 1, 42);
    }

    [Fact]
    public async Task The_open_list_pages_from_the_most_urgent_and_oldest_to_the_least()
    {
        ImmutableArray<FaultReport> faults = [Faults.Lamp, Faults.Printer, Faults.Heating];
        var all = new List<Repair>();
        for (var i = 0; i < 11; i++)
        {
            all.Add(await office.ReportedAsync(Emma, faults[i % 3]));
            office.Clock.Advance(Duration.FromMinutes(1));
        }

        var pages = await PagesAsync(after => office.Repairs.ListOpenAsync(RepairFilter.All, after, 4, CancellationToken.None));

        Assert.Equal([4, 4, 3], pages.Select(page => page.Items.Length));
        Assert.Equal(
            all.OrderBy(repair => repair.Fault.Urgency).ThenBy(repair => repair.ReportedAt).Select(repair => repair.Id),
            pages.SelectMany(page => page.Items).Select(item => item.Id));
    }

    [Fact]
    public async Task Another_urgency_moves_a_repair_in_the_open_list_and_leaves_no_row_behind()
    {
        var normal = await office.ReportedAsync(Emma);
        var low = await office.ReportedAsync(Emma, Faults.Lamp);

        await office.ChangedAsync(new ChangeUrgency(low.Id, 1, Urgency.Urgent), Eric);

        var page = await office.Repairs.ListOpenAsync(RepairFilter.All, after: null, 20, CancellationToken.None);
        Assert.Equal([low.Id, normal.Id], page.Items.Select(item => item.Id));
    }

    [Fact]
    public async Task Ones_own_list_pages_from_the_newest_to_the_oldest()
    {
        var all = new List<CaseId>();
        for (var i = 0; i < 8; i++)
        {
            all.Add((await office.ReportedAsync(Emma)).Id);
            await office.ReportedAsync(Ben);
            office.Clock.Advance(Duration.FromTicks(1));
        }

        var pages = await PagesAsync(after => office.Mine.ListAsync(Emma.Id, after, 4, CancellationToken.None));

        Assert.Equal([4, 4], pages.Select(page => page.Items.Length));
        Assert.Equal(all.AsEnumerable().Reverse(), pages.SelectMany(page => page.Items).Select(item => item.Id));
    }

    [Fact]
    public async Task An_item_shows_the_repair_as_it_is()
    {
        var repair = await office.ReportedAsync(Emma, Faults.Heating);
        await office.ChangedAsync(new AssignTechnician(repair.Id, 1, "Łukasz"), Eric);

        var item = Assert.Single((await office.Repairs.ListOpenAsync(RepairFilter.All, after: null, 5, CancellationToken.None)).Items);

        Assert.Equal(
            new RepairListItem(
                repair.Id, "Heating", "Room 210", RepairState.InProgress, Urgency.Urgent, Emma.Named, repair.ReportedAt, "Łukasz")
            {
                Kind = "heating",
                Symptom = "It is cold.",
            },
            item);
    }

    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("' or RowKey ge '")]
    [InlineData("12026-03-02T09:00:00.0000000Z|REP-0000")]
    [InlineData("9205647616854775807|REP-00001")]
    [InlineData("92026-03-02T09:00:00.0000000Z|REP-00001")]
    [InlineData("12026-03-02T09:00:00.0000000Z|REP-00001\n")]
    public async Task A_cursor_that_was_tampered_with_begins_the_open_list_again(string cursor)
    {
        var repair = await office.ReportedAsync(Emma);

        var page = await office.Repairs.ListOpenAsync(RepairFilter.All, cursor, 5, CancellationToken.None);

        Assert.Equal([repair.Id], page.Items.Select(item => item.Id));
    }

    [Fact]
    public async Task A_cursor_of_somebody_elses_list_shows_nothing_of_theirs()
    {
        await office.ReportedAsync(Ben);
        await office.ReportedAsync(Ben);
        var theirs = await office.Mine.ListAsync(Ben.Id, after: null, 1, CancellationToken.None);

        var page = await office.Mine.ListAsync(Emma.Id, theirs.Next, 5, CancellationToken.None);

        Assert.NotNull(theirs.Next);
        Assert.Empty(page.Items);
    }

    private static async Task<List<Page<T>>> PagesAsync<T>(Func<string?, Task<Page<T>>> list)
    {
        var pages = new List<Page<T>> { await list(null) };
        while (pages[^1].Next is { } next)
        {
            pages.Add(await list(next));
        }

        return pages;
    }

    // As many commands would take minutes: the rows of one closed repair are copied under other numbers.
    private async Task CloseManyAsync()
    {
        var repair = await office.ReportedAsync(Emma);
        await office.ChangedAsync(new WithdrawRepair(repair.Id, 1), Emma);
        var original = (await office.RowsAsync()).Where(row => row.RowKey.Split('|')[0] is "case" or "mine" or "log").ToList();
        var numbers = Enumerable.Range(10_000, Closed).Select(number => $"REP-{number.ToString(CultureInfo.InvariantCulture)}");
        var copies = numbers.SelectMany(number => original.Select(row => Copy(row, repair.Id, number)));
        foreach (var batch in copies.Chunk(100))
        {
            await office.Table.SubmitTransactionAsync(batch.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row)));
        }

        office.Clock.Advance(Duration.FromDays(1));
    }

    private static TableEntity Copy(TableEntity row, CaseId original, string number)
    {
        var copy = new TableEntity(row) { RowKey = row.RowKey.Replace(original.Value, number, StringComparison.Ordinal) };
        copy.Remove("odata.etag");
        copy.Remove("Timestamp");
        if (copy.ContainsKey("Id"))
        {
            copy["Id"] = number;
        }

        return copy;
    }
}
