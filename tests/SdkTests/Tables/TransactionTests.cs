using Azure;
using Azure.Data.Tables;

namespace BackOffice.SdkTests.Tables;

[Collection(nameof(TableService))]
public sealed class TransactionTests(TableService service)
{
    [Fact]
    public async Task Ten_rows_of_all_kinds_are_written_together()
    {
        var table = await service.CreateTable();
        var replaced = (await table.AddEntityAsync(new TableEntity("p", "replaced") { ["A"] = 1 })).Headers.ETag!.Value;
        var merged = (await table.AddEntityAsync(new TableEntity("p", "merged") { ["A"] = 1 })).Headers.ETag!.Value;
        var deleted = (await table.AddEntityAsync(new TableEntity("p", "deleted") { ["A"] = 1 })).Headers.ETag!.Value;
        await table.AddEntityAsync(new TableEntity("p", "O'Brien"));
        await table.AddEntityAsync(new TableEntity("p", "upserted|merge") { ["A"] = 1 });
        await table.AddEntityAsync(new TableEntity("p", "upserted|replace") { ["A"] = 1 });

        var reply = await table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, new TableEntity("p", "added") { ["Long"] = 5L, ["Text"] = "žluť" }),
            new(TableTransactionActionType.UpdateReplace, new TableEntity("p", "replaced") { ["B"] = 2 }, replaced),
            new(TableTransactionActionType.UpdateMerge, new TableEntity("p", "merged") { ["B"] = 2 }, merged),
            new(TableTransactionActionType.Delete, new TableEntity("p", "deleted"), deleted),
            new(TableTransactionActionType.Delete, new TableEntity("p", "O'Brien")),
            new(TableTransactionActionType.UpsertMerge, new TableEntity("p", "upserted|merge") { ["B"] = 2 }),
            new(TableTransactionActionType.UpsertReplace, new TableEntity("p", "upserted|replace") { ["B"] = 2 }),
            new(TableTransactionActionType.UpsertMerge, new TableEntity("p", "new|merge") { ["B"] = 2 }),
            new(TableTransactionActionType.UpsertReplace, new TableEntity("p", "new|replace") { ["B"] = 2 }),
            new(TableTransactionActionType.Add, new TableEntity("p", "log|000001")),
        ]);

        Assert.Equal(202, reply.GetRawResponse().Status);
        Assert.Equal(Enumerable.Repeat(204, 10), reply.Value.Select(part => part.Status));
        var rows = await table.QueryAsync<TableEntity>().ToDictionaryAsync(row => row.RowKey, StringComparer.Ordinal);
        Assert.Equal(
            ["added", "log|000001", "merged", "new|merge", "new|replace", "replaced", "upserted|merge", "upserted|replace"], rows.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(rows["added"].ETag, reply.Value[0].Headers.ETag);
        Assert.Equal((5L, "žluť"), (rows["added"].GetInt64("Long"), rows["added"].GetString("Text")));
        Assert.Equal((null, 2), (rows["replaced"].GetInt32("A"), rows["replaced"].GetInt32("B")));
        Assert.Equal((1, 2), (rows["merged"].GetInt32("A"), rows["merged"].GetInt32("B")));
        Assert.Equal((1, 2), (rows["upserted|merge"].GetInt32("A"), rows["upserted|merge"].GetInt32("B")));
        Assert.Equal((null, 2), (rows["upserted|replace"].GetInt32("A"), rows["upserted|replace"].GetInt32("B")));
    }

    [Fact]
    public async Task One_refusal_undoes_all_and_names_its_action()
    {
        var table = await service.CreateTable();
        await table.AddEntityAsync(new TableEntity("p", "2"));

        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
        [
            new(TableTransactionActionType.Add, new TableEntity("p", "0")),
            new(TableTransactionActionType.Add, new TableEntity("p", "1")),
            new(TableTransactionActionType.Add, new TableEntity("p", "2")),
        ]));

        Assert.Equal((409, "EntityAlreadyExists", 2), (refusal.Status, refusal.ErrorCode, refusal.FailedTransactionActionIndex));
        Assert.Equal("2", Assert.Single(table.Query<TableEntity>()).RowKey);
    }

    [Theory]
    [InlineData(TableTransactionActionType.UpdateMerge)]
    [InlineData(TableTransactionActionType.UpdateReplace)]
    [InlineData(TableTransactionActionType.Delete)]
    public async Task A_stale_version_refuses_the_transaction(TableTransactionActionType type)
    {
        var table = await service.CreateTable();
        var stale = (await table.AddEntityAsync(new TableEntity("p", "r"))).Headers.ETag!.Value;
        await table.UpdateEntityAsync(new TableEntity("p", "r") { ["A"] = 1 }, stale);

        var refusal = Assert.Throws<TableTransactionFailedException>(() => table.SubmitTransaction(
        [
            new(TableTransactionActionType.Add, new TableEntity("p", "new")),
            new(type, new TableEntity("p", "r") { ["A"] = 2 }, stale),
        ]));

        Assert.Equal((412, "UpdateConditionNotSatisfied", 1), (refusal.Status, refusal.ErrorCode, refusal.FailedTransactionActionIndex));
        Assert.Equal(1, Assert.Single(table.Query<TableEntity>()).GetInt32("A"));
    }

    [Fact]
    public async Task An_update_of_any_version_needs_one_to_be_there()
    {
        var table = await service.CreateTable();

        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(
            [new(TableTransactionActionType.UpdateMerge, new TableEntity("p", "r"), ETag.All)]));

        Assert.Equal((404, 0), (refusal.Status, refusal.FailedTransactionActionIndex));
    }

    [Fact]
    public async Task A_hundred_actions_are_the_most()
    {
        var table = await service.CreateTable();
        TableTransactionAction[] actions =
            [.. Enumerable.Range(0, 101).Select(number => new TableTransactionAction(TableTransactionActionType.Add, new TableEntity("p", $"{number}")))];

        var hundred = await table.SubmitTransactionAsync(actions[..100]);
        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() => table.SubmitTransactionAsync(actions));

        Assert.Equal(100, hundred.Value.Count);
        Assert.Equal((400, "InvalidInput"), (refusal.Status, refusal.ErrorCode));
    }

    [Fact]
    public void A_transaction_of_nothing_is_a_mistake_of_the_caller() =>
        Assert.Throws<InvalidOperationException>(() => service.Client.GetTableClient("Any").SubmitTransaction([]));
}
