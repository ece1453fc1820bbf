using System.Collections.Immutable;
using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>What an import of machines looks up, and writes. A line writes five rows at most.</summary>
internal sealed class AssetImport(OfficeTable table, OfficePlaces places)
{
    public async Task<ImportPreview> PreviewAsync(PreviewImport list, CancellationToken cancellation) => list.Decide(
        (await KnownAsync(list.Lines, cancellation)).Values.Select(AssetRow.Read).ToDictionary(asset => asset.Tag), places);

    /// <returns>The lines that the register does not take.</returns>
    public async Task<ImmutableArray<ImportProblem>> WriteAsync(
        Changes changes, ImmutableArray<ImportLine> lines, PersonName by, Instant now, CancellationToken cancellation)
    {
        var known = await KnownAsync(lines, cancellation);
        var refused = ImmutableArray.CreateBuilder<ImportProblem>();
        foreach (var line in lines)
        {
            var tag = AssetTag.Parse(line.Tag);
            var row = known.GetValueOrDefault(Keys.Asset(tag));
            var before = row is null ? null : AssetRow.Read(row);
            switch (new ImportAsset(line).Decide(before, by, places, now))
            {
                case AssetDecision.Accepted(var after):
                    _ = before is null ? AssetChanges.Create(changes, after) : AssetChanges.Replace(changes, before, row!.ETag, after);
                    break;
                case AssetDecision.Refused { Why: Refusal.WrongState }:
                    refused.Add(new ImportProblem.Retired(line.Number, tag.Value));
                    break;
                case AssetDecision.Refused:
                    refused.Add(new ImportProblem.Overtaken(line.Number, tag.Value));
                    break;
            }
        }

        return refused.ToImmutable();
    }

    private Task<IReadOnlyDictionary<string, TableEntity>> KnownAsync(ImmutableArray<ImportLine> lines, CancellationToken cancellation) =>
        FindRows.ForAsync(
            table,
            lines.Select(line => AssetTag.TryParse(line.Tag, out var tag) ? Keys.Asset(tag) : null).OfType<string>(),
            cancellation);
}
