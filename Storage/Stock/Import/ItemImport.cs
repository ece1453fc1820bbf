using System.Collections.Immutable;
using Azure.Data.Tables;
using BackOffice.Domain.Imports;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>
/// What an import of items looks up, and writes. A line writes four rows at most. The chunk that goes with it, and the code that must be
/// free, let an opening stock in once.
/// </summary>
internal sealed class ItemImport(OfficeTable table)
{
    public async Task<ImportPreview> PreviewAsync(PreviewItems list, CancellationToken cancellation) => list.Decide(
        (await KnownAsync(list.Lines, cancellation)).Values.Select(StockRow.Read).ToDictionary(item => item.Code));

    /// <returns>The lines that the stock does not take.</returns>
    public async Task<ImmutableArray<ImportProblem>> WriteAsync(
        Changes changes, ImmutableArray<ImportLine> lines, PersonName by, Instant now, CancellationToken cancellation)
    {
        var known = await KnownAsync(lines, cancellation);
        var refused = ImmutableArray.CreateBuilder<ImportProblem>();
        foreach (var line in lines)
        {
            var code = ItemCode.Parse(line.Text(ItemFields.Code));
            var row = known.GetValueOrDefault(Keys.StockItem(code));
            var before = row is null ? null : StockRow.Read(row);
            switch (new ImportItem(line).Decide(before, by, now))
            {
                case StockDecision.Accepted(var after, var movements):
                    _ = before is null
                        ? StockChanges.Create(changes, after, movements)
                        : StockChanges.Replace(changes, before, row!.ETag, after, movements);
                    break;
                case StockDecision.Refused { Why: StockRefusal.Retired }:
                    refused.Add(new ImportProblem.Retired(line.Number, code.Value));
                    break;
                case StockDecision.Refused:
                    refused.Add(new ImportProblem.Overtaken(line.Number, code.Value));
                    break;
            }
        }

        return refused.ToImmutable();
    }

    private Task<IReadOnlyDictionary<string, TableEntity>> KnownAsync(ImmutableArray<ImportLine> lines, CancellationToken cancellation) =>
        FindRows.ForAsync(
            table,
            lines.Select(line => ItemCode.TryParse(line.Text(ItemFields.Code), out var code) ? Keys.StockItem(code) : null).OfType<string>(),
            cancellation);
}
