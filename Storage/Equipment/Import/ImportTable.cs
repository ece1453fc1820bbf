using System.Collections.Immutable;
using Azure.Data.Tables;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>
/// Files of machines that wait to be imported. What is still to be written are the chunks that are still there: a chunk goes in the
/// transaction that writes its machines, so a stop at any point loses nothing, and a second press writes nothing twice.
/// </summary>
public sealed class ImportTable(OfficeTable table, OfficePlaces places, IClock clock) : IEquipmentImports
{
    /// <summary>The longest lines in any script keep so many chunks within the 4 MiB of a transaction.</summary>
    private const int ChunksAtOnce = 20;

    private const int ForgottenAtOnce = 5;
    private const int RowsAtOnce = 90;
    private const string Total = "Total";
    private const string Until = "Until";

    private static readonly Duration Life = Duration.FromDays(1);

    /// <inheritdoc/>
    public async Task<ImportPreview> PreviewAsync(ImportId id, PreviewImport file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        var preview = file.Decide(await KnownAsync(file.Lines, cancellation), places);
        if (!preview.Lines.IsEmpty)
        {
            await ForgetAsync(cancellation);
            await KeepAsync(id, preview.Lines, cancellation);
        }

        return preview;
    }

    /// <inheritdoc/>
    public async Task<ImportProgress?> RunAsync(ImportId id, PersonName by, CancellationToken timeUp, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (await table.FindAsync(Keys.Import(id), cancellation) is not { } head)
        {
            return null;
        }

        var total = head.Number(Total);
        string? contended = null;
        var lost = 0;
        while ((await table.ListAsync(Keys.ImportChunks(id), most: 1, cancellation)).FirstOrDefault() is { } row)
        {
            var (index, lines) = ImportChunkRow.Read(row);
            if (timeUp.IsCancellationRequested)
            {
                return new ImportProgress(total, total - (index * ImportChunkRow.LinesEach));
            }

            if (await WriteAsync(row, lines, by, cancellation))
            {
                continue;
            }

            // A chunk that is gone by the next read was written by whoever runs the same import: the work goes on, and only who keeps
            // losing one and the same chunk gets nowhere.
            lost = row.RowKey == contended ? lost + 1 : 1;
            contended = row.RowKey;
            if (lost > OfficeTable.Attempts)
            {
                throw new ContentionException($"Others kept changing the machines of the import {id}.");
            }
        }

        return new ImportProgress(total, Left: 0);
    }

    // The head comes last: an import that was cut off while it was kept is none.
    private async Task KeepAsync(ImportId id, ImmutableArray<ImportLine> lines, CancellationToken cancellation)
    {
        var chunks = lines.Chunk(ImportChunkRow.LinesEach).Select((chunk, index) => ImportChunkRow.Write(id, index, chunk));
        foreach (var rows in chunks.Chunk(ChunksAtOnce))
        {
            var changes = new Changes();
            foreach (var row in rows)
            {
                changes.Put(row);
            }

            await table.CommitAsync(changes, cancellation);
        }

        var head = new TableEntity { RowKey = Keys.Import(id), [Total] = lines.Length };
        head.Put(Until, clock.GetCurrentInstant() + Life);
        await table.CommitAsync(new Changes().Put(head), cancellation);
    }

    /// <returns>False when somebody else changed one of the machines, or wrote the chunk.</returns>
    private async Task<bool> WriteAsync(TableEntity chunk, ImmutableArray<ImportLine> lines, PersonName by, CancellationToken cancellation)
    {
        var known = await RowsAsync(lines, cancellation);
        var now = clock.GetCurrentInstant();
        var changes = new Changes().Delete(chunk.RowKey, chunk.ETag);
        foreach (var line in lines)
        {
            var row = AssetTag.TryParse(line.Tag, out var tag) ? known.GetValueOrDefault(tag) : null;
            var before = row is null ? null : AssetRow.Read(row);
            if (new ImportAsset(line).Decide(before, by, places, now) is AssetDecision.Accepted(var after))
            {
                _ = before is null ? AssetChanges.Create(changes, after) : AssetChanges.Replace(changes, before, row!.ETag, after);
            }
        }

        return await table.CommitAsync(changes, cancellation) is CommitResult.Done;
    }

    private async Task<IReadOnlyDictionary<AssetTag, Asset>> KnownAsync(ImmutableArray<ImportLine> lines, CancellationToken cancellation) =>
        (await RowsAsync(lines, cancellation)).ToDictionary(row => row.Key, row => AssetRow.Read(row.Value));

    // The lines of a file lie close together in the register: one range is less than a read for each of them.
    private async Task<Dictionary<AssetTag, TableEntity>> RowsAsync(ImmutableArray<ImportLine> lines, CancellationToken cancellation)
    {
        AssetTag[] tags =
        [
            .. lines
                .Select(line => AssetTag.TryParse(line.Tag, out var tag) ? tag : (AssetTag?)null)
                .OfType<AssetTag>()
                .OrderBy(tag => tag.Value, StringComparer.Ordinal),
        ];
        return tags.Length == 0
            ? []
            : (await table.ListAsync(Keys.AssetsBetween(tags[0], tags[^1]), int.MaxValue, cancellation))
                .ToDictionary(row => AssetTag.Parse(row.Text(nameof(Asset.Tag))));
    }

    // Who looks at a preview and thinks better of it leaves its rows; whoever reads the next file takes them away.
    private async Task ForgetAsync(CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        foreach (var head in (await table.ListAsync(Keys.Imports, ForgottenAtOnce, cancellation)).Where(row => row.Time(Until) <= now))
        {
            var chunks = await table.ListAsync(Keys.ImportChunksOf(head.RowKey), int.MaxValue, cancellation);
            foreach (var rows in chunks.Append(head).Chunk(RowsAtOnce))
            {
                var changes = new Changes();
                foreach (var row in rows)
                {
                    changes.Delete(row.RowKey);
                }

                await table.CommitAsync(changes, cancellation);
            }
        }
    }
}
