using System.Collections.Immutable;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using BackOffice.Domain.Office;

namespace BackOffice.Storage;

/// <summary>The rows of one office. They share a partition, so any of them can change in one transaction.</summary>
public sealed class OfficeTable
{
    /// <summary>How often a change is decided anew because others were faster, before giving up.</summary>
    internal const int Attempts = 5;

    private const int LargestPage = 1_000;

    private readonly TableClient client;
    private readonly string partition;

    /// <exception cref="ArgumentException">The office's names cannot stand in a key.</exception>
    public OfficeTable(TableClient client, OfficeKey office)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(office);
        this.client = client;
        partition = Keys.Office(office);
    }

    /// <summary>Makes sure that there is a table.</summary>
    /// <exception cref="StorageUnavailableException">The tables did not answer.</exception>
    public Task CreateAsync(CancellationToken cancellation) =>
        Outage.SaidOfAsync("creating the office's table", () => client.CreateIfNotExistsAsync(cancellation), cancellation);

    internal async Task<TableEntity?> FindAsync(string key, CancellationToken cancellation)
    {
        var found = await Outage.SaidOfAsync(
            $"reading {key}",
            () => client.GetEntityIfExistsAsync<TableEntity>(partition, key, cancellationToken: cancellation),
            cancellation);
        return found.HasValue ? found.Value : null;
    }

    /// <summary>The first rows of a range, in the order of their keys. Reads no row that it does not return.</summary>
    internal Task<ImmutableArray<TableEntity>> ListAsync(KeyRange range, int most, CancellationToken cancellation) =>
        Outage.SaidOfAsync($"listing after {range.After}", () => PagesAsync(range, most, cancellation), cancellation);

    internal Task<CommitResult> CommitAsync(Changes changes, CancellationToken cancellation)
    {
        foreach (var action in changes.Actions)
        {
            action.Entity.PartitionKey = partition;
        }

        return Outage.SaidOfAsync($"writing {changes.Actions[0].Entity.RowKey}", () => SubmitAsync(changes, cancellation), cancellation);
    }

    private async Task<ImmutableArray<TableEntity>> PagesAsync(KeyRange range, int most, CancellationToken cancellation)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {partition} and RowKey gt {range.After} and RowKey lt {range.Below}");
        var query = client.QueryAsync<TableEntity>(filter, Math.Min(most, LargestPage), cancellationToken: cancellation);
        var rows = ImmutableArray.CreateBuilder<TableEntity>();

        // A page may end early, even empty, and still not be the last one.
        await foreach (var page in query.AsPages())
        {
            rows.AddRange(page.Values.Take(most - rows.Count));
            if (rows.Count == most)
            {
                break;
            }
        }

        return rows.ToImmutable();
    }

    private async Task<CommitResult> SubmitAsync(Changes changes, CancellationToken cancellation)
    {
        try
        {
            var answers = await client.SubmitTransactionAsync(changes.Actions, cancellation);
            return new CommitResult.Done([.. answers.Value.Select(answer => answer.Headers.ETag)]);
        }
        catch (TableTransactionFailedException refused) when (IsLost(refused))
        {
            return new CommitResult.Lost(refused.FailedTransactionActionIndex);
        }
    }

    private static bool IsLost(RequestFailedException refused) =>
        refused.Status == 412
        || refused.ErrorCode == TableErrorCode.EntityAlreadyExists
        || refused.ErrorCode == TableErrorCode.EntityNotFound
        || refused.ErrorCode == TableErrorCode.ResourceNotFound;
}
