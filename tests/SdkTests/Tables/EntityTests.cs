using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace BackOffice.SdkTests.Tables;

[Collection(nameof(TableService))]
public sealed class EntityTests(TableService service)
{
    [Fact]
    public async Task An_entity_comes_back_with_its_types_its_ETag_and_its_time()
    {
        var table = await service.CreateTable();
        var written = new TableEntity("p", "r")
        {
            ["Text"] = "Grüße, \"quoted\" \\ 日本 😀",
            ["Int"] = 42,
            ["Long"] = 9_007_199_254_740_993L,
            ["Whole"] = 3d,
            ["Fraction"] = 0.1,
            ["NotANumber"] = double.NaN,
            ["Infinite"] = double.NegativeInfinity,
            ["Flag"] = true,
            ["Instant"] = new DateTimeOffset(2026, 1, 6, 12, 0, 0, TimeSpan.FromHours(2)).AddTicks(1_234_567),
            ["Utc"] = new DateTime(2026, 1, 6, 10, 0, 0, DateTimeKind.Utc),
            ["Id"] = Guid.Parse("7c2b8e0a-3f2d-4f2a-9a57-0d6c7a1f2b3c"),
            ["Bytes"] = new byte[] { 0, 1, 254, 255 },
            ["Data"] = BinaryData.FromString("data"),
            ["Nothing"] = null,
        };

        var added = await table.AddEntityAsync(written);
        TableEntity read = await table.GetEntityAsync<TableEntity>("p", "r");

        Assert.Equal(204, added.Status);
        Assert.Equal(added.Headers.ETag, read.ETag);
        Assert.NotNull(read.Timestamp);
        Assert.Equal("Grüße, \"quoted\" \\ 日本 😀", read.GetString("Text"));
        Assert.Equal(42, read.GetInt32("Int"));
        Assert.Equal(9_007_199_254_740_993L, read.GetInt64("Long"));
        Assert.Equal(3d, read.GetDouble("Whole"));
        Assert.Equal(0.1, read.GetDouble("Fraction"));
        Assert.Equal(double.NaN, read.GetDouble("NotANumber"));
        Assert.Equal(double.NegativeInfinity, read.GetDouble("Infinite"));
        Assert.True(read.GetBoolean("Flag"));
        Assert.Equal(written.GetDateTimeOffset("Instant"), read.GetDateTimeOffset("Instant"));
        Assert.Equal(TimeSpan.Zero, read.GetDateTimeOffset("Instant")!.Value.Offset);
        Assert.Equal(written.GetDateTime("Utc"), read.GetDateTime("Utc"));
        Assert.Equal(written.GetGuid("Id"), read.GetGuid("Id"));
        Assert.Equal(written.GetBinary("Bytes"), read.GetBinary("Bytes"));
        Assert.Equal("data", read.GetBinaryData("Data").ToString());
        Assert.False(read.ContainsKey("Nothing"));
        Assert.DoesNotContain(read.Keys, key => key.Contains('@', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("O'Brien")]
    [InlineData("50% + 3 = a&b")]
    [InlineData("open|repair|(1):;,")]
    [InlineData("Žluťoučký 😀")]
    [InlineData("")]
    public async Task A_key_may_hold_what_an_address_cannot(string key)
    {
        var table = await service.CreateTable();
        await table.AddEntityAsync(new TableEntity(key, key) { ["A"] = 1 });
        await table.UpdateEntityAsync(new TableEntity(key, key) { ["B"] = 2 }, ETag.All);

        TableEntity read = await table.GetEntityAsync<TableEntity>(key, key);
        var deleted = await table.DeleteEntityAsync(key, key);

        Assert.Equal((key, key, 1, 2), (read.PartitionKey, read.RowKey, read.GetInt32("A"), read.GetInt32("B")));
        Assert.Equal(204, deleted.Status);
        Assert.False((await table.GetEntityIfExistsAsync<TableEntity>(key, key)).HasValue);
    }

    [Fact]
    public async Task A_second_insert_is_refused()
    {
        var table = await service.CreateTable();
        await table.AddEntityAsync(new TableEntity("p", "r"));

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => table.AddEntityAsync(new TableEntity("p", "r")));

        Assert.Equal(409, refusal.Status);
        Assert.True(refusal.ErrorCode == TableErrorCode.EntityAlreadyExists);
    }

    [Fact]
    public async Task What_is_not_there_is_a_failure_or_no_value_as_asked()
    {
        var table = await service.CreateTable();

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => table.GetEntityAsync<TableEntity>("p", "r"));
        var nothing = await table.GetEntityIfExistsAsync<TableEntity>("p", "r");
        var deleted = await table.DeleteEntityAsync("p", "r");

        Assert.Equal((404, "ResourceNotFound"), (refusal.Status, refusal.ErrorCode));
        Assert.False(nothing.HasValue);
        Assert.Throws<InvalidOperationException>(() => nothing.Value);
        Assert.Equal(404, nothing.GetRawResponse().Status);
        Assert.Equal(404, deleted.Status);
    }

    [Fact]
    public async Task Only_the_version_that_was_read_is_updated_or_deleted()
    {
        var table = await service.CreateTable();
        var stale = (await table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1 })).Headers.ETag!.Value;
        var current = (await table.UpdateEntityAsync(new TableEntity("p", "r") { ["A"] = 2 }, stale)).Headers.ETag!.Value;

        var update = await Assert.ThrowsAsync<RequestFailedException>(() => table.UpdateEntityAsync(new TableEntity("p", "r"), stale));
        var deletion = await Assert.ThrowsAsync<RequestFailedException>(() => table.DeleteEntityAsync("p", "r", stale));
        var deleted = await table.DeleteEntityAsync(new TableEntity("p", "r"), current);

        Assert.Equal((412, "UpdateConditionNotSatisfied"), (update.Status, update.ErrorCode));
        Assert.Equal((412, "UpdateConditionNotSatisfied"), (deletion.Status, deletion.ErrorCode));
        Assert.Equal(204, deleted.Status);
    }

    [Fact]
    public async Task An_update_without_an_ETag_is_a_mistake_of_the_caller()
    {
        var table = service.Client.GetTableClient("Any");

        await Assert.ThrowsAsync<ArgumentException>(() => table.UpdateEntityAsync(new TableEntity("p", "r"), default));
        Assert.Throws<ArgumentException>(() => table.UpdateEntity(new TableEntity("p", "r"), default));
    }

    [Fact]
    public async Task A_merge_keeps_and_a_replacement_drops_what_is_not_named()
    {
        var table = await service.CreateTable();
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["A"] = 1, ["B"] = 1 });
        await table.UpsertEntityAsync(new TableEntity("p", "r") { ["B"] = 2 });
        TableEntity merged = await table.GetEntityAsync<TableEntity>("p", "r");
        await table.UpdateEntityAsync(new TableEntity("p", "r") { ["C"] = 3 }, merged.ETag, TableUpdateMode.Replace);
        TableEntity replaced = await table.GetEntityAsync<TableEntity>("p", "r");

        Assert.Equal((1, 2), (merged.GetInt32("A"), merged.GetInt32("B")));
        Assert.Equal((null, null, 3), (replaced.GetInt32("A"), replaced.GetInt32("B"), replaced.GetInt32("C")));
    }

    [Fact]
    public async Task A_selection_reads_the_chosen_properties_and_the_ETag()
    {
        var table = await service.CreateTable();
        var added = await table.AddEntityAsync(new TableEntity("p", "r") { ["A"] = 1, ["B"] = 2L });

        TableEntity read = await table.GetEntityAsync<TableEntity>("p", "r", ["B"]);

        Assert.Equal(2L, read.GetInt64("B"));
        Assert.Equal(added.Headers.ETag, read.ETag);
        Assert.Null(read.PartitionKey);
        Assert.False(read.ContainsKey("A"));
    }

    [Fact]
    public void Every_call_has_a_synchronous_twin()
    {
        var table = service.Client.GetTableClient(service.NextTableName());

        Assert.Equal(table.Name, table.Create().Value.Name);
        Assert.Equal(409, table.CreateIfNotExists().GetRawResponse().Status);
        var added = table.AddEntity(new TableEntity("p", "r") { ["A"] = 1 }).Headers.ETag!.Value;
        table.UpdateEntity(new TableEntity("p", "r") { ["B"] = 2 }, added);
        table.UpsertEntity(new TableEntity("p", "s"));
        var read = table.GetEntity<TableEntity>("p", "r").Value;
        Assert.Equal((1, 2), (read.GetInt32("A"), read.GetInt32("B")));
        Assert.True(table.GetEntityIfExists<TableEntity>("p", "s").HasValue);
        Assert.Equal(["r", "s"], table.Query<TableEntity>(entity => entity.PartitionKey == "p").Select(entity => entity.RowKey), StringComparer.Ordinal);
        Assert.Equal(204, table.DeleteEntity("p", "r").Status);
        Assert.Equal(204, table.DeleteEntity(new TableEntity("p", "s")).Status);
        Assert.Equal(204, table.Delete().Status);
        Assert.Equal(404, table.Delete().Status);
    }
}
