using System.Collections.Concurrent;
using Azure.Data.Tables;

namespace BackOffice.Storage;

/// <summary>
/// Finds the rows that the lines of a list are about. The lines often lie close together, so a few keys share one range, read no
/// further than a bound; what lies behind the bound is read row by row. However many rows of that kind there are, no more than
/// <see cref="MostRows"/> a key are read.
/// </summary>
internal static class FindRows
{
    /// <summary>Two of the range, and the row itself.</summary>
    public const int MostRows = 3;

    private const int KeysOfRange = 50;
    private const int AtOnce = 8;

    /// <param name="keys">Of one kind of row.</param>
    /// <returns>By key; those that there are.</returns>
    public static async Task<IReadOnlyDictionary<string, TableEntity>> ForAsync(OfficeTable table, IEnumerable<string> keys, CancellationToken cancellation)
    {
        var found = new ConcurrentDictionary<string, TableEntity>(StringComparer.Ordinal);
        var behind = new ConcurrentBag<string>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Chunk(KeysOfRange), parallel, async (some, stop) =>
        {
            var most = some.Length * (MostRows - 1);
            var rows = await table.ListAsync(KeyRange.Between(some[0], some[^1]), most, stop);
            foreach (var row in rows)
            {
                found[row.RowKey] = row;
            }

            foreach (var key in rows.Length < most ? [] : some.Where(key => string.CompareOrdinal(key, rows[^1].RowKey) > 0))
            {
                behind.Add(key);
            }
        });
        await Parallel.ForEachAsync(behind, parallel, async (key, stop) =>
        {
            if (await table.FindAsync(key, stop) is { } row)
            {
                found[key] = row;
            }
        });
        return found;
    }
}
