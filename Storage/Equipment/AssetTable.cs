using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>The office's machines. A command reads once and writes once: the machine, its history and its lists together.</summary>
public sealed class AssetTable(OfficeTable table, OfficePlaces places, IClock clock) : IEquipment
{
    private readonly RegisterKinds kinds = new(table, clock);

    /// <inheritdoc/>
    public async Task<AssetOutcome> AddAsync(AddAsset command, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        switch (command.Decide(by, places, clock.GetCurrentInstant()))
        {
            case AssetDecision.Refused refused:
                return new AssetOutcome.Refused(refused.Why, Asset: null);
            case AssetDecision.Accepted(var asset):
                return await table.CommitAsync(AssetChanges.Create(new Changes(), asset), cancellation) is CommitResult.Done
                    ? new AssetOutcome.Done(asset)
                    : await FindMadeBeforeAsync(asset, cancellation);
            case var other:
                throw new InvalidOperationException($"Adding a machine was decided as {other}.");
        }
    }

    /// <inheritdoc/>
    public async Task<AssetOutcome> ChangeAsync(AssetCommand command, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(by);
        for (var attempt = 0; attempt < OfficeTable.Attempts; attempt++)
        {
            if (await table.FindAsync(Keys.Asset(command.Tag), cancellation) is not { } row)
            {
                return new AssetOutcome.Refused(new Refusal.NotFound(), Asset: null);
            }

            var before = AssetRow.Read(row);
            switch (command.Decide(before, by, places, clock.GetCurrentInstant()))
            {
                case AssetDecision.Refused refused:
                    return new AssetOutcome.Refused(refused.Why, before);
                case AssetDecision.AlreadyDone:
                    return new AssetOutcome.Done(before);
                case AssetDecision.Accepted(var after):
                    if (await table.CommitAsync(AssetChanges.Replace(new Changes(), before, row.ETag, after), cancellation) is CommitResult.Done)
                    {
                        return new AssetOutcome.Done(after);
                    }

                    break;
            }
        }

        throw new ContentionException($"Others kept changing the machine {command.Tag}.");
    }

    /// <inheritdoc/>
    public async Task<Asset?> FindAsync(AssetTag tag, CancellationToken cancellation) =>
        await table.FindAsync(Keys.Asset(tag), cancellation) is { } row ? AssetRow.Read(row) : null;

    /// <inheritdoc/>
    public async Task<ImmutableArray<AssetChange>> HistoryAsync(AssetTag tag, int most, CancellationToken cancellation) =>
        [.. (await table.ListAsync(Keys.AssetHistory(tag), most, cancellation)).Select(AssetChangeRow.Read)];

    /// <inheritdoc/>
    public async Task<Page<AssetListItem>> ListAsync(AssetList list, string? after, int size, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        var range = Keys.Assets(list);

        // A cursor comes back from a card, so from anybody: one that is no tag is taken for the first page.
        var rows = await table.ListAsync(
            AssetTag.TryParse(after, out var last) ? range.From(Keys.AssetIn(list, last)) : range, size + 1, cancellation);
        ImmutableArray<AssetListItem> items = [.. rows.Take(size).Select(AssetListRow.Read)];
        return new Page<AssetListItem>(items, rows.Length > size ? items[^1].Tag.Value : null);
    }

    /// <inheritdoc/>
    public Task<ImmutableArray<string>> KindsAsync(CancellationToken cancellation) => kinds.ListAsync(cancellation);

    private async Task<AssetOutcome> FindMadeBeforeAsync(Asset wanted, CancellationToken cancellation) =>
        await FindAsync(wanted.Tag, cancellation) switch
        {
            null => throw new ContentionException($"The tag {wanted.Tag} is neither free nor taken."),
            var found when AddAsset.IsRepeat(wanted, found) => new AssetOutcome.Done(found),
            var found => new AssetOutcome.TagTaken(found),
        };
}
