using System.Collections.Immutable;
using Azure.Data.Tables;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>
/// Lists that wait to be imported. What is still to be written are the chunks that are still there: a chunk goes in the
/// transaction that writes its machines, items or positions, so a stop at any point loses nothing, and a second press writes nothing twice.
/// </summary>
public sealed class ImportTable(OfficeTable table, OfficePlaces places, IClock clock) : IImports
{
    /// <summary>The longest lines in any script keep so many chunks and the head within the 4 MiB of a transaction.</summary>
    private const int ChunksAtOnce = 20;

    private const int ForgottenAtOnce = 5;
    private const int RowsAtOnce = 90;
    private const string Total = "Total";
    private const string Until = "Until";
    private const string IsReady = "IsReady";
    private const string Of = "Of";

    private static readonly Duration Life = Duration.FromDays(1);

    private readonly AssetImport assets = new(table, places);
    private readonly ItemImport items = new(table);
    private readonly PositionImport positions = new(table);

    /// <inheritdoc/>
    public async Task<ImportPreview> PreviewAsync(ImportId id, PreviewImport list, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(list);
        return await KeptAsync(id, await assets.PreviewAsync(list, cancellation), cancellation);
    }

    /// <inheritdoc/>
    public async Task<ImportPreview> PreviewAsync(ImportId id, PreviewItems list, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(list);
        return await KeptAsync(id, await items.PreviewAsync(list, cancellation), cancellation);
    }

    /// <inheritdoc/>
    public async Task<ImportPreview> PreviewAsync(ImportId id, PreviewPositions list, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(list);
        return await KeptAsync(id, await positions.PreviewAsync(list, cancellation), cancellation);
    }

    /// <inheritdoc/>
    public async Task<ImportProgress?> RunAsync(ImportId id, Person by, CancellationToken timeUp, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (await table.FindAsync(Keys.Import(id), cancellation) is not { } head || head.GetBoolean(IsReady) is false)
        {
            return null;
        }

        // A list that an earlier release kept was of machines.
        var of = head.ChoiceOrNull<ImportSubject>(Of) ?? ImportSubject.Equipment;
        if (!by.MayImport(of))
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
                return new ImportProgress(of, total, total - (index * ImportChunkRow.LinesOf(of)));
            }

            if (await WriteAsync(id, of, row, index, lines, by, cancellation))
            {
                continue;
            }

            // A chunk that is gone by the next read was written by whoever runs the same import: the work goes on, and only who keeps
            // losing one and the same chunk gets nowhere.
            lost = row.RowKey == contended ? lost + 1 : 1;
            contended = row.RowKey;
            if (lost > OfficeTable.Attempts)
            {
                throw new ContentionException($"Others kept changing what the import {id} writes.");
            }
        }

        var refused = await table.ListAsync(Keys.ImportRefusals(id), int.MaxValue, cancellation);
        return new ImportProgress(of, total, Left: 0) { Refused = [.. refused.SelectMany(row => ImportRefusalsRow.Read(row)).OrderBy(problem => problem.Line)] };
    }

    private async Task<ImportPreview> KeptAsync(ImportId id, ImportPreview preview, CancellationToken cancellation)
    {
        if (!preview.Lines.IsEmpty)
        {
            await ForgetAsync(cancellation);
            await KeepAsync(id, preview.Of, preview.Lines, cancellation);
        }

        return preview;
    }

    // The head comes first, so that what is kept is forgotten some day, and is ready with the last chunk: an import that was cut off
    // while it was kept is none.
    private async Task KeepAsync(ImportId id, ImportSubject of, ImmutableArray<ImportLine> lines, CancellationToken cancellation)
    {
        var until = clock.GetCurrentInstant() + Life;
        var chunks = lines.Chunk(ImportChunkRow.LinesOf(of)).Select((chunk, index) => ImportChunkRow.Write(id, index, chunk)).ToList();
        var kept = 0;
        foreach (var rows in chunks.Chunk(ChunksAtOnce))
        {
            kept += rows.Length;
            var head = new TableEntity { RowKey = Keys.Import(id), [Total] = lines.Length, [IsReady] = kept == chunks.Count };
            head.Put(Until, until);
            head.Put(Of, of);
            var changes = new Changes().Put(head);
            foreach (var row in rows)
            {
                changes.Put(row);
            }

            await table.CommitAsync(changes, cancellation);
        }
    }

    /// <returns>False when somebody else changed one of the machines, items or positions, or wrote the chunk.</returns>
    private async Task<bool> WriteAsync(
        ImportId id, ImportSubject of, TableEntity chunk, int index, ImmutableArray<ImportLine> lines, Person by, CancellationToken cancellation)
    {
        var changes = new Changes().Delete(chunk.RowKey, chunk.ETag);
        var now = clock.GetCurrentInstant();
        var refused = of switch
        {
            ImportSubject.Stock => await items.WriteAsync(changes, lines, by.Named, now, cancellation),
            ImportSubject.Positions => await positions.WriteAsync(changes, lines, by, cancellation),
            _ => await assets.WriteAsync(changes, lines, by.Named, now, cancellation),
        };
        if (!refused.IsEmpty)
        {
            changes.Put(ImportRefusalsRow.Write(id, index, refused));
        }

        return await table.CommitAsync(changes, cancellation) is CommitResult.Done;
    }

    // Who looks at a preview and thinks better of it leaves its rows; whoever reads the next file takes them away.
    private async Task ForgetAsync(CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        foreach (var head in (await table.ListAsync(Keys.Imports, ForgottenAtOnce, cancellation)).Where(row => row.Time(Until) <= now))
        {
            var chunks = await table.ListAsync(Keys.ImportChunksOf(head.RowKey), int.MaxValue, cancellation);
            var refused = await table.ListAsync(Keys.ImportRefusalsOf(head.RowKey), int.MaxValue, cancellation);
            foreach (var rows in chunks.AddRange(refused).Append(head).Chunk(RowsAtOnce))
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
