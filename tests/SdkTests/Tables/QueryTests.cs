using Azure.Data.Tables;

namespace BackOffice.SdkTests.Tables;

[Collection(nameof(TableService))]
public sealed class QueryTests(TableService service)
{
    [Fact]
    public async Task A_range_of_row_keys_is_read_in_order()
    {
        var table = await Filled("log|1", "open|1", "open|2", "open|3", "wait|1");
        var (partition, from, to) = ("p", "open|", "open}");

        var rows = await table.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {to}"), maxPerPage: 21).ToListAsync();

        Assert.Equal(["open|1", "open|2", "open|3"], rows.Select(row => row.RowKey), StringComparer.Ordinal);
        Assert.All(rows, row => Assert.NotEqual(default, row.ETag));
    }

    [Fact]
    public async Task A_page_ends_at_its_size_and_its_token_leads_to_the_next()
    {
        var table = await Filled("1", "2", "3", "4", "5", "6", "7");

        var pages = await table.QueryAsync<TableEntity>(maxPerPage: 3).AsPages().ToListAsync();
        var resumed = await table.QueryAsync<TableEntity>().AsPages(pages[0].ContinuationToken, pageSizeHint: 2).FirstAsync();

        Assert.Equal([3, 3, 1], pages.Select(page => page.Values.Count));
        Assert.Null(pages[^1].ContinuationToken);
        Assert.Equal(["4", "5"], resumed.Values.Select(row => row.RowKey), StringComparer.Ordinal);
        Assert.Equal(200, resumed.GetRawResponse().Status);
    }

    [Fact]
    public async Task Enumerating_runs_over_all_pages()
    {
        var table = await Filled("1", "2", "3", "4", "5", "6", "7");

        Assert.Equal(7, await table.QueryAsync<TableEntity>(maxPerPage: 2).CountAsync());
        Assert.Equal(7, table.Query<TableEntity>(maxPerPage: 2).Count());
    }

    [Fact]
    public async Task No_more_pages_are_read_than_are_asked_for()
    {
        var table = await Filled("1", "2", "3", "4", "5", "6", "7");

        var rows = await table.QueryAsync<TableEntity>(maxPerPage: 2).Take(2).ToListAsync();

        Assert.Equal(["1", "2"], rows.Select(row => row.RowKey), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_selection_reads_the_chosen_properties()
    {
        var table = await service.CreateTable();
        await table.AddEntityAsync(new TableEntity("p", "1") { ["A"] = 1, ["B"] = "b" });

        var row = Assert.Single(table.Query<TableEntity>(select: ["RowKey", "B"]));

        Assert.Equal(("1", "b", false), (row.RowKey, row.GetString("B"), row.ContainsKey("A")));
    }

    [Fact]
    public async Task A_lambda_finds_what_its_filter_says()
    {
        var table = await service.CreateTable();
        var noon = new DateTimeOffset(2026, 1, 6, 12, 0, 0, TimeSpan.Zero);
        await table.AddEntityAsync(new Printer { RowKey = "1", Floor = 3, Pages = 5_000_000_000, Level = 0.5, IsColor = true, SeenAt = noon, State = PrinterState.Jammed });
        await table.AddEntityAsync(new Printer { RowKey = "2", Floor = 4, Pages = 7, Level = 2, SeenAt = noon.AddDays(1), Owner = Guid.Parse("7c2b8e0a-3f2d-4f2a-9a57-0d6c7a1f2b3c") });
        var owner = Guid.Parse("7c2b8e0a-3f2d-4f2a-9a57-0d6c7a1f2b3c");

        Assert.Equal("1", Assert.Single(table.Query<Printer>(printer => printer.IsColor && printer.Floor == 3)).RowKey);
        Assert.Equal("2", Assert.Single(table.Query<Printer>(printer => !printer.IsColor)).RowKey);
        Assert.Equal("1", Assert.Single(table.Query<Printer>(printer => printer.Pages > 4_000_000_000)).RowKey);
        Assert.Equal("2", Assert.Single(table.Query<Printer>(printer => printer.Level >= 2)).RowKey);
        Assert.Equal("1", Assert.Single(table.Query<Printer>(printer => printer.SeenAt < noon.AddHours(1))).RowKey);
        Assert.Equal("1", Assert.Single(table.Query<Printer>(printer => printer.State == PrinterState.Jammed)).RowKey);
        Assert.Equal("2", Assert.Single(table.Query<Printer>(printer => printer.Owner == owner)).RowKey);
        Assert.Equal("2", Assert.Single(await table.QueryAsync<Printer>(printer => printer.RowKey.CompareTo("1") > 0).ToListAsync()).RowKey);
    }

    [Fact]
    public async Task A_value_cannot_change_what_is_asked()
    {
        var table = await Filled("O'Brien", "Smith");
        var name = "x' or RowKey ne '";

        Assert.Empty(table.Query<TableEntity>(TableClient.CreateQueryFilter($"RowKey eq {name}")));
        Assert.Equal("O'Brien", Assert.Single(table.Query<TableEntity>(TableClient.CreateQueryFilter($"RowKey eq {"O'Brien"}"))).RowKey);
    }

    [Fact]
    public async Task A_query_stops_when_its_caller_does()
    {
        var table = await Filled("1", "2", "3");
        using var cancellation = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var row in table.QueryAsync<TableEntity>(maxPerPage: 1, cancellationToken: cancellation.Token))
                await cancellation.CancelAsync();
        });
    }

    private async Task<TableClient> Filled(params string[] rowKeys)
    {
        var table = await service.CreateTable();
        await table.SubmitTransactionAsync(
            rowKeys.Select(rowKey => new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("p", rowKey))));
        return table;
    }
}
