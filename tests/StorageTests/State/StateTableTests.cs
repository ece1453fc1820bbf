using Azure.Data.Tables;
using BackOffice.Storage;
using BackOffice.StorageTests.Parts;

namespace BackOffice.StorageTests;

[Collection(Tables.Name)]
public sealed class StateTableTests(Tables tables)
{
    private const string Key = "msteams/conversations/19:a_b@thread.v2;messageid=1#?\\%/dialogs";

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"text":"it's 👩‍🔧 \u0000 \\ \" '"}""")]
    public async Task A_document_is_read_as_it_was_written(string json)
    {
        var state = await StateAsync();

        var tag = await state.WriteAsync(Key, json, seen: null, CancellationToken.None);

        Assert.Equal(new StateDocument(json, tag!), await state.ReadAsync(Key, CancellationToken.None));
    }

    [Fact]
    public async Task Keys_that_differ_in_odd_characters_or_at_a_far_end_are_different_documents()
    {
        var state = await StateAsync();
        string[] keys = ["a/b", "a\\b", "a*002fb", "a'b", "A/b", new string('k', 2_000) + "1", new string('k', 2_000) + "2"];
        foreach (var key in keys)
        {
            await state.WriteAsync(key, $"\"{key.Length}{key[^1]}{key[1]}\"", seen: null, CancellationToken.None);
        }

        foreach (var key in keys)
        {
            Assert.Equal($"\"{key.Length}{key[^1]}{key[1]}\"", (await state.ReadAsync(key, CancellationToken.None))!.Json);
        }
    }

    [Theory]
    [InlineData(32_768)]
    [InlineData(32_769)]
    [InlineData(65_537)]
    [InlineData(200_000)]
    public async Task A_document_larger_than_a_column_is_kept_whole(int length)
    {
        var state = await StateAsync();
        var json = string.Concat(Enumerable.Repeat("a👩", length / 3)) + new string('z', length % 3);

        await state.WriteAsync(Key, json, seen: null, CancellationToken.None);

        Assert.Equal(json, (await state.ReadAsync(Key, CancellationToken.None))!.Json);
    }

    [Fact]
    public async Task The_longest_document_fits_into_a_row()
    {
        var state = await StateAsync();
        var json = new string('a', 490_000);

        await state.WriteAsync(Key, json, seen: null, CancellationToken.None);

        Assert.Equal(json, (await state.ReadAsync(Key, CancellationToken.None))!.Json);
    }

    [Fact]
    public async Task A_document_that_shrinks_leaves_nothing_of_what_it_was()
    {
        var state = await StateAsync();
        await state.WriteAsync(Key, new string('a', 100_000), seen: null, CancellationToken.None);
        var tag = await state.WriteAsync(Key, new string('b', 40_000), seen: null, CancellationToken.None);

        await state.WriteAsync(Key, "{}", tag, CancellationToken.None);

        Assert.Equal("{}", (await state.ReadAsync(Key, CancellationToken.None))!.Json);
    }

    [Fact]
    public async Task A_document_that_somebody_else_wrote_meanwhile_is_not_overwritten()
    {
        var state = await StateAsync();
        var seen = await state.WriteAsync(Key, "1", seen: null, CancellationToken.None);
        await state.WriteAsync(Key, "2", seen, CancellationToken.None);

        Assert.Null(await state.WriteAsync(Key, new string('3', 70_000), seen, CancellationToken.None));
        Assert.Equal("2", (await state.ReadAsync(Key, CancellationToken.None))!.Json);
    }

    [Fact]
    public async Task A_document_that_was_removed_meanwhile_is_not_brought_back()
    {
        var state = await StateAsync();
        var seen = await state.WriteAsync(Key, "1", seen: null, CancellationToken.None);
        await state.DeleteAsync(Key, CancellationToken.None);
        await state.DeleteAsync(Key, CancellationToken.None);

        Assert.Null(await state.WriteAsync(Key, "2", seen, CancellationToken.None));
        Assert.Null(await state.ReadAsync(Key, CancellationToken.None));
    }

    [Fact]
    public async Task A_document_that_no_row_can_hold_is_refused_before_it_is_sent()
    {
        var state = await StateAsync();

        await Assert.ThrowsAsync<ArgumentException>(() =>
            state.WriteAsync(Key, new string('a', 500_000), seen: null, CancellationToken.None));
    }

    private async Task<StateTable> StateAsync()
    {
        var client = new TableClient(tables.ConnectionString, "state");
        await client.DeleteAsync();
        var state = new StateTable(client);
        await state.CreateAsync(CancellationToken.None);
        return state;
    }
}
