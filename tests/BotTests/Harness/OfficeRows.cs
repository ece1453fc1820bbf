using Azure.Data.Tables;
using NodaTime;

namespace BackOffice.BotTests.Harness;

/// <summary>The office's rows as they are stored, read past the bot.</summary>
public sealed class OfficeRows
{
    private readonly TableClient table;
    private readonly string partition;

    public OfficeRows(string connectionString, string partition)
    {
        table = new TableClient(connectionString, "office");
        this.partition = partition;
    }

    /// <summary>The rows whose keys begin with the prefix, in the order of their keys.</summary>
    public async Task<IReadOnlyList<TableEntity>> StartingWithAsync(string prefix)
    {
        var below = prefix[..^1] + (char)(prefix[^1] + 1);
        var rows = new List<TableEntity>();
        await foreach (var row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter(
            $"PartitionKey eq {partition} and RowKey ge {prefix} and RowKey lt {below}")))
        {
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>The numbers of all cases.</summary>
    public async Task<IReadOnlyList<string>> CasesAsync() => [.. (await StartingWithAsync("case|")).Select(row => row.RowKey["case|".Length..])];

    /// <summary>The history of a case: its rows, oldest first.</summary>
    public Task<IReadOnlyList<TableEntity>> HistoryAsync(string id) => StartingWithAsync($"log|{id}|");

    /// <summary>What is still to be delivered.</summary>
    public Task<IReadOnlyList<TableEntity>> OutboxAsync() => StartingWithAsync("out|");

    /// <summary>What the office is to do by itself.</summary>
    public Task<IReadOnlyList<TableEntity>> DueAsync() => StartingWithAsync("due|");

    /// <summary>Whether something is to be done by now.</summary>
    public async Task<bool> IsAnythingDueAsync(Instant now) =>
        (await DueAsync()).Any(row => row.GetDateTimeOffset("At") <= now.ToDateTimeOffset());

    /// <summary>Plants a row.</summary>
    public Task PutAsync(TableEntity row)
    {
        ArgumentNullException.ThrowIfNull(row);
        row.PartitionKey = partition;
        return table.UpsertEntityAsync(row, TableUpdateMode.Replace);
    }

    /// <summary>What was given up.</summary>
    public Task<IReadOnlyList<TableEntity>> FailedAsync() => StartingWithAsync("dead|");

    /// <summary>Every row with its ETag, to be compared with a later one; not the leases, which live a life of their own.</summary>
    public async Task<IReadOnlyList<string>> FingerprintAsync()
    {
        var rows = new List<string>();
        await foreach (var row in table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}")))
        {
            if (!row.RowKey.StartsWith("lease|", StringComparison.Ordinal))
            {
                rows.Add($"{row.RowKey} {row.ETag}");
            }
        }

        return rows;
    }
}
