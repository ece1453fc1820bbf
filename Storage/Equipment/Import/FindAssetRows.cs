using System.Collections.Concurrent;
using System.Collections.Immutable;
using Azure.Data.Tables;
using BackOffice.Domain.Equipment;

namespace BackOffice.Storage;

/// <summary>
/// Finds the machines that the lines of a file are about. The lines often lie close together in the register, so a few tags share one
/// range of it, read no further than a bound; what lies behind the bound is read machine by machine. However large the register is,
/// no more than <see cref="MostRows"/> rows a tag are read.
/// </summary>
internal static class FindAssetRows
{
    /// <summary>Two of the range, and the machine itself.</summary>
    public const int MostRows = 3;

    private const int TagsOfRange = 50;
    private const int AtOnce = 8;

    public static async Task<IReadOnlyDictionary<AssetTag, TableEntity>> ForAsync(
        OfficeTable table, ImmutableArray<ImportLine> lines, CancellationToken cancellation)
    {
        var tags = lines
            .Select(line => AssetTag.TryParse(line.Tag, out var tag) ? tag : (AssetTag?)null)
            .OfType<AssetTag>()
            .Distinct()
            .OrderBy(tag => tag.Value, StringComparer.Ordinal);
        var found = new ConcurrentDictionary<AssetTag, TableEntity>();
        var behind = new ConcurrentBag<AssetTag>();
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation };
        await Parallel.ForEachAsync(tags.Chunk(TagsOfRange), parallel, async (some, stop) =>
        {
            var most = some.Length * (MostRows - 1);
            var rows = await table.ListAsync(Keys.AssetsBetween(some[0], some[^1]), most, stop);
            foreach (var row in rows)
            {
                found[AssetTag.Parse(row.Text(nameof(Asset.Tag)))] = row;
            }

            foreach (var tag in rows.Length < most ? [] : some.Where(tag => string.CompareOrdinal(Keys.Asset(tag), rows[^1].RowKey) > 0))
            {
                behind.Add(tag);
            }
        });
        await Parallel.ForEachAsync(behind, parallel, async (tag, stop) =>
        {
            if (await table.FindAsync(Keys.Asset(tag), stop) is { } row)
            {
                found[tag] = row;
            }
        });
        return found;
    }
}
