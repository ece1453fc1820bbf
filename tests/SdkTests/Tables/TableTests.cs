using Azure;
using Azure.Data.Tables;

namespace BackOffice.SdkTests.Tables;

[Collection(nameof(TableService))]
public sealed class TableTests(TableService service)
{
    [Fact]
    public async Task A_table_is_created_once_and_deleted_once()
    {
        var name = service.NextTableName();

        var created = await service.Client.CreateTableIfNotExistsAsync(name);
        var again = await service.Client.CreateTableIfNotExistsAsync(name);
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => service.Client.CreateTableAsync(name));
        var deleted = await service.Client.DeleteTableAsync(name);
        var gone = await service.Client.DeleteTableAsync(name);

        Assert.Equal((name, 204), (created.Value.Name, created.GetRawResponse().Status));
        Assert.Equal((name, 409), (again.Value.Name, again.GetRawResponse().Status));
        Assert.Equal((409, "TableAlreadyExists"), (refusal.Status, refusal.ErrorCode));
        Assert.Equal((204, 404), (deleted.Status, gone.Status));
    }

    [Fact]
    public async Task Tables_are_listed_in_pages_and_found_by_name()
    {
        var first = (await service.CreateTable()).Name;
        var second = (await service.CreateTable()).Name;

        var all = await service.Client.QueryAsync(maxPerPage: 1).Select(table => table.Name).ToListAsync();

        Assert.Contains(first, all, StringComparer.Ordinal);
        Assert.Contains(second, all, StringComparer.Ordinal);
        Assert.Equal(first, Assert.Single(service.Client.Query(table => table.Name == first)).Name);
        Assert.Equal(first, Assert.Single(service.Client.Query((FormattableString)$"TableName eq {first}")).Name);
        Assert.Equal(second, Assert.Single(await service.Client.QueryAsync(table => table.Name == second).ToListAsync()).Name);
        Assert.Equal(second, Assert.Single(await service.Client.QueryAsync((FormattableString)$"TableName eq {second}").ToListAsync()).Name);
        Assert.Empty(service.Client.Query("TableName eq 'None'"));
    }

    [Fact]
    public void Synchronous_calls_do_the_same()
    {
        var name = service.NextTableName();

        Assert.Equal(204, service.Client.CreateTable(name).GetRawResponse().Status);
        Assert.Equal(409, service.Client.CreateTableIfNotExists(name).GetRawResponse().Status);
        Assert.Equal(204, service.Client.DeleteTable(name).Status);
    }

    [Fact]
    public async Task Asking_a_table_that_is_not_there_says_so()
    {
        var table = service.Client.GetTableClient(service.NextTableName());

        var query = Assert.Throws<RequestFailedException>(() => table.Query<TableEntity>().Count());
        var insert = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal((404, "TableNotFound"), (query.Status, query.ErrorCode));
        Assert.Equal((404, "TableNotFound"), (insert.Status, insert.ErrorCode));
    }

    [Fact]
    public void A_client_knows_its_address()
    {
        var table = service.Client.GetTableClient("Orders");

        Assert.Equal(service.Endpoint + "/Orders", table.Uri.AbsoluteUri);
        Assert.Equal(("Orders", "devstoreaccount1", "devstoreaccount1"), (table.Name, table.AccountName, service.Client.AccountName));
    }
}
