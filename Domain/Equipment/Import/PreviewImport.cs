using System.Collections.Immutable;
using BackOffice.Domain.Imports;
using BackOffice.Domain.Office;

namespace BackOffice.Domain.Equipment;

/// <summary>Judges a list before anything is written: which lines are new machines, which change known ones, and which are wrong.</summary>
public sealed record PreviewImport(ImmutableArray<ImportLine> Lines, ImmutableArray<ImportProblem> Problems)
{
    /// <summary>The most lines that are imported at once.</summary>
    public const int MostLines = 2_000;

    /// <param name="known">The machines of the register that the lines may be about, by tag.</param>
    public ImportPreview Decide(IReadOnlyDictionary<AssetTag, Asset> known, OfficePlaces places)
    {
        ArgumentNullException.ThrowIfNull(known);
        return ImportPreview.Judge(ImportSubject.Equipment, Lines, Problems, line =>
        {
            var asset = AssetTag.TryParse(line.Tag, out var tag) ? known.GetValueOrDefault(tag) : null;
            var reading = line.Over(asset).Read(places);
            return new JudgedLine(
                tag.Value ?? string.Empty,
                reading.Errors,
                IsNew: asset is null,
                IsRetired: asset is { State: AssetState.Retired },
                IsSame: asset is not null && asset.Facts == reading.Facts);
        });
    }
}
