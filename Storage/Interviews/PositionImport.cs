using System.Collections.Immutable;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;

namespace BackOffice.Storage;

/// <summary>What an import of positions looks up, and writes. There are dozens of positions, so a preview reads them all.</summary>
internal sealed class PositionImport(OfficeTable table)
{
    public async Task<ImportPreview> PreviewAsync(PreviewPositions list, CancellationToken cancellation) => list.Decide(
        (await table.ListAsync(Keys.Positions, int.MaxValue, cancellation)).Select(PositionRow.Read).ToDictionary(position => position.Code));

    /// <returns>The positions that are not taken any more.</returns>
    public async Task<ImmutableArray<ImportProblem>> WriteAsync(Changes changes, ImmutableArray<ImportLine> lines, Person by, CancellationToken cancellation)
    {
        var refused = ImmutableArray.CreateBuilder<ImportProblem>();
        foreach (var line in lines)
        {
            var code = PositionCode.Parse(line.Text(PositionFields.Code));
            var row = await table.FindAsync(Keys.Position(code), cancellation);
            switch (new ImportPosition(line).Decide(row is null ? null : PositionRow.Read(row), by))
            {
                case PositionDecision.Accepted(var after):
                    _ = row is null ? changes.Insert(PositionRow.Write(after)) : changes.Replace(PositionRow.Write(after), row.ETag);
                    break;
                case PositionDecision.Refused { Why: PositionRefusal.Closed }:
                    refused.Add(new ImportProblem.Retired(line.Number, code.Value));
                    break;
                case PositionDecision.Refused:
                    refused.Add(new ImportProblem.Overtaken(line.Number, code.Value));
                    break;
            }
        }

        return refused.ToImmutable();
    }
}
