using System.Security.Cryptography;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>
/// The sheets of those who count. A person's row names the sheet that they are at, so that what they say next can be a number for it.
/// </summary>
public sealed class CountTable(OfficeTable table, RecentPeople recent, RandomNumberGenerator random, IClock clock) : ICounts
{
    private const int MostSheets = 50;

    private static readonly Duration Life = Duration.FromDays(14);

    /// <inheritdoc/>
    public async Task<CountSheet> BeginAsync(string place, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(by);
        var rows = await table.ListAsync(Keys.Counts(by.Id), MostSheets, cancellation);
        var now = clock.GetCurrentInstant();
        var changes = new Changes();
        foreach (var row in rows)
        {
            var sheet = CountRow.Read(row);
            if (sheet.Begun + Life <= now || rows.Length == MostSheets)
            {
                // Whoever thinks better of it leaves a sheet; the next one takes it away.
                changes.Delete(row.RowKey);
            }
            else if (sheet.DoneAt is null && sheet.Place.Equals(place, StringComparison.OrdinalIgnoreCase))
            {
                await PointAsync(changes, by, sheet, cancellation);
                return sheet;
            }
        }

        var begun = new CountSheet(CountId.Mint(random), place, by.Named, now, CountRow.None);
        await PointAsync(changes.Insert(CountRow.Write(begun)), by, begun, cancellation);
        return begun;
    }

    /// <inheritdoc/>
    public async Task<CountSheet?> FindAsync(CountId id, PersonId by, CancellationToken cancellation) =>
        await table.FindAsync(Keys.Count(by, id), cancellation) is { } row ? CountRow.Read(row) : null;

    /// <inheritdoc/>
    public async Task<CountSheet?> ChangeAsync(CountId id, Person by, Func<CountSheet, CountSheet> change, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(change);
        for (var attempt = 0; attempt < OfficeTable.Attempts; attempt++)
        {
            if (await table.FindAsync(Keys.Count(by.Id, id), cancellation) is not { } row)
            {
                return null;
            }

            var before = CountRow.Read(row);
            var after = before.DoneAt is null ? change(before) : before;
            if (after == before)
            {
                return before;
            }

            var changes = new Changes().Replace(CountRow.Write(after), row.ETag);
            if (after.DoneAt is { } at)
            {
                changes
                    .Put(CountRow.Write(new PlaceCount(after.Place, after.By, at, after.Counted, after.Different)))
                    .PutColumns(PersonRow.WriteOpenCount(by.Id, count: null));
            }

            if (await table.CommitAsync(changes, cancellation) is CommitResult.Done)
            {
                recent.Forget(by.Id);
                return after;
            }
        }

        throw new ContentionException($"Others kept changing the sheet {id}.");
    }

    /// <inheritdoc/>
    public async Task LeaveAsync(CountId id, Person by, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (await table.FindAsync(Keys.Count(by.Id, id), cancellation) is { } row && CountRow.Read(row).DoneAt is null)
        {
            await table.CommitAsync(
                new Changes().Delete(row.RowKey, row.ETag).PutColumns(PersonRow.WriteOpenCount(by.Id, count: null)), cancellation);
            recent.Forget(by.Id);
        }
    }

    /// <inheritdoc/>
    public async Task<PlaceCount?> LastAsync(string place, CancellationToken cancellation) =>
        await table.FindAsync(Keys.PlaceCount(place), cancellation) is { } row ? CountRow.ReadPlace(row) : null;

    private async Task PointAsync(Changes changes, Person by, CountSheet sheet, CancellationToken cancellation)
    {
        await table.CommitAsync(changes.PutColumns(PersonRow.WriteOpenCount(by.Id, sheet.Id)), cancellation);
        recent.Forget(by.Id);
    }
}
