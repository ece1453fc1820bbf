using System.Collections.Immutable;
using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>The office's stock. A command reads once and writes once: the item, the lines of its ledger and its lists together; a count, what it found missing as well.</summary>
public sealed class StockTable(OfficeTable table, ShrinkageTable shrinkage, IClock clock) : IStock, IDisposable
{
    /// <summary>The commands of this process wait for each other; but each other process may be faster, again and again.</summary>
    private const int Attempts = 4 * OfficeTable.Attempts;

    private readonly OneAtATime queue = new();
    private readonly StockCatalog catalog = new(table, clock);

    /// <inheritdoc/>
    public async Task<StockOutcome> AddAsync(AddItem command, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        switch (command.Decide(by))
        {
            case StockDecision.Refused(var why):
                return new StockOutcome.Refused(why, Item: null);
            case StockDecision.Accepted(var item, _):
                var made = await table.CommitAsync(StockChanges.Create(new Changes(), item), cancellation);
                catalog.Forget();
                return made is CommitResult.Done ? new StockOutcome.Done(item) : await FindMadeBeforeAsync(item, cancellation);
            case var other:
                throw new InvalidOperationException($"Adding an item was decided as {other}.");
        }
    }

    /// <inheritdoc/>
    public Task<StockOutcome> EditAsync(EditItem command, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        return CarryOutAsync(command.Item, once: null, (item, _) => command.Decide(item, by), cancellation);
    }

    /// <inheritdoc/>
    public Task<StockOutcome> RetireAsync(RetireItem command, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        return CarryOutAsync(command.Item, once: null, (item, _) => command.Decide(item, by), cancellation);
    }

    /// <inheritdoc/>
    public Task<StockOutcome> MoveAsync(StockCommand command, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        return CarryOutAsync(command.Item, command.Once, (item, now) => command.Decide(item, by, now), cancellation);
    }

    /// <summary>Puts units by for a case, sets them free, or hands them out. Who may is for the case to decide.</summary>
    /// <param name="once">Names this very deed.</param>
    public Task<StockOutcome> ReserveAsync(ItemCode item, int units, PersonName by, CaseId forCase, string once, CancellationToken cancellation) =>
        CarryOutAsync(item, once, (stock, now) => Reservation.Put(stock, units, new PostedBy(by, now, Case: forCase)), cancellation);

    /// <inheritdoc cref="ReserveAsync"/>
    public Task<StockOutcome> ReleaseAsync(ItemCode item, int units, PersonName by, CaseId forCase, string once, CancellationToken cancellation) =>
        CarryOutAsync(item, once, (stock, now) => Reservation.Release(stock, units, new PostedBy(by, now, Case: forCase)), cancellation);

    /// <inheritdoc cref="ReserveAsync"/>
    public Task<StockOutcome> IssueReservedAsync(ItemCode item, int units, PersonName by, CaseId forCase, string once, CancellationToken cancellation) =>
        CarryOutAsync(item, once, (stock, now) => Reservation.Issue(stock, units, new PostedBy(by, now, Case: forCase)), cancellation);

    /// <inheritdoc/>
    public async Task<StockItem?> FindAsync(ItemCode code, CancellationToken cancellation) =>
        await table.FindAsync(Keys.StockItem(code), cancellation) is { } row ? StockRow.Read(row) : null;

    /// <inheritdoc/>
    public Task<ImmutableArray<StockItem>> CatalogAsync(CancellationToken cancellation) => catalog.ListAsync(cancellation);

    /// <inheritdoc/>
    public async Task<Page<StockItem>> ListAsync(StockList list, string? after, int size, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        var range = Keys.StockLists(list);

        // A cursor comes back from a card, so from anybody: one that is no code is taken for the first page.
        var rows = await table.ListAsync(
            ItemCode.TryParse(after, out var last) ? range.From(Keys.StockIn(list, last)) : range, size + 1, cancellation);
        ImmutableArray<StockItem> items = [.. rows.Take(size).Select(StockRow.Read)];
        return new Page<StockItem>(items, rows.Length > size ? items[^1].Code.Value : null);
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<StockMovement>> LedgerAsync(ItemCode code, int most, CancellationToken cancellation) =>
        [.. (await table.ListAsync(Keys.Ledger(code), most, cancellation)).Select(MovementRow.Read)];

    public void Dispose() => queue.Dispose();

    /// <param name="once">Names the deed; null where doing it twice is the same as doing it once.</param>
    /// <param name="also">What else the transaction writes; null for nothing.</param>
    /// <param name="isDone">Whether what else it writes was written before, so that the deed was done; null where <paramref name="once"/> tells that.</param>
    internal async Task<StockOutcome> CarryOutAsync(
        ItemCode code,
        string? once,
        Func<StockItem, Instant, StockDecision> decide,
        CancellationToken cancellation,
        Func<Changes, Changes>? also = null,
        Func<Task<bool>>? isDone = null)
    {
        using var turn = await queue.TurnAsync([Keys.StockItem(code)], cancellation);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await table.FindAsync(Keys.StockItem(code), cancellation) is not { } row)
            {
                return new StockOutcome.Refused(new StockRefusal.NoSuchItem(), Item: null);
            }

            var before = StockRow.Read(row);
            switch (decide(before, clock.GetCurrentInstant()))
            {
                case StockDecision.Refused(var why):
                    return await IsDoneAsync(once, cancellation) ? new StockOutcome.Done(before) : new StockOutcome.Refused(why, before);
                case StockDecision.AlreadyDone:
                    if (once is null || await RememberAsync(once, before, row, cancellation))
                    {
                        return new StockOutcome.Done(before);
                    }

                    break;
                case StockDecision.Accepted(var after, var lines):
                    var changes = StockChanges.Replace(new Changes(), before, row.ETag, after, lines);
                    changes = also?.Invoke(changes) ?? changes;
                    await shrinkage.BookAsync(changes, after, lines, cancellation);
                    if (await table.CommitAsync(Named(changes, once), cancellation) is CommitResult.Done)
                    {
                        catalog.Forget(before, after);
                        return new StockOutcome.Done(after);
                    }

                    if (await IsDoneAsync(once, cancellation) || (isDone is not null && await isDone()))
                    {
                        return new StockOutcome.Done(await FindAsync(code, cancellation) ?? before);
                    }

                    break;
            }
        }

        throw new ContentionException($"Others kept changing the item {code}.");
    }

    // A count that found what was known is one: its second delivery must find no difference that came later.
    private async Task<bool> RememberAsync(string once, StockItem item, TableEntity row, CancellationToken cancellation) =>
        await table.CommitAsync(Named(StockChanges.Replace(new Changes(), item, row.ETag, item, []), once), cancellation) is CommitResult.Done
        || await IsDoneAsync(once, cancellation);

    private static Changes Named(Changes changes, string? once) =>
        once is null ? changes : changes.Insert(new TableEntity { RowKey = Keys.Once(once) });

    // What was carried out once may be refused now: the units are gone because it took them.
    private async Task<bool> IsDoneAsync(string? once, CancellationToken cancellation) =>
        once is not null && await table.FindAsync(Keys.Once(once), cancellation) is not null;

    private async Task<StockOutcome> FindMadeBeforeAsync(StockItem wanted, CancellationToken cancellation) =>
        await FindAsync(wanted.Code, cancellation) switch
        {
            null => throw new ContentionException($"The code {wanted.Code} is neither free nor taken."),
            var found when found.Facts == wanted.Facts && found is { Edition: 1, Movements: 0 } => new StockOutcome.Done(found),
            var found => new StockOutcome.CodeTaken(found),
        };
}
