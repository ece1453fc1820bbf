using System.Collections.Immutable;
using BackOffice.Domain.Office;

namespace BackOffice.Domain.Equipment;

/// <summary>Judges a file before anything is written: which lines are new machines, which change known ones, and which are wrong.</summary>
public sealed record PreviewImport(ImmutableArray<ImportLine> Lines, ImmutableArray<ImportProblem> Problems)
{
    /// <summary>The most lines that are imported at once.</summary>
    public const int MostLines = 2_000;

    /// <param name="known">The machines of the register that the lines may be about, by tag.</param>
    public ImportPreview Decide(IReadOnlyDictionary<AssetTag, Asset> known, OfficePlaces places)
    {
        ArgumentNullException.ThrowIfNull(known);
        var problems = ImmutableArray.CreateBuilder<ImportProblem>();
        problems.AddRange(Problems);
        var wanted = ImmutableArray.CreateBuilder<ImportLine>();
        var seen = new Dictionary<AssetTag, int>();
        var (added, same) = (0, 0);
        foreach (var line in Lines)
        {
            var asset = AssetTag.TryParse(line.Tag, out var tag) ? known.GetValueOrDefault(tag) : null;
            var reading = line.Over(asset).Read(places);
            if (!reading.Errors.IsEmpty)
            {
                problems.AddRange(reading.Errors.Select(error => new ImportProblem.Field(line.Number, error)));
            }
            else if (!seen.TryAdd(tag, line.Number))
            {
                problems.Add(new ImportProblem.Twice(line.Number, tag, seen[tag]));
            }
            else if (asset is { State: AssetState.Retired })
            {
                problems.Add(new ImportProblem.Retired(line.Number, tag));
            }
            else if (asset?.Facts == reading.Facts)
            {
                same++;
            }
            else
            {
                added += asset is null ? 1 : 0;
                wanted.Add(line);
            }
        }

        return new ImportPreview(
            [.. wanted.OrderBy(line => line.Tag.Trim().ToUpperInvariant(), StringComparer.Ordinal)],
            added,
            wanted.Count - added,
            same,
            [.. problems.OrderBy(problem => problem.Line)]);
    }
}

/// <summary>What an import would do.</summary>
/// <param name="Lines">What is to be written, in the order of the tags.</param>
/// <param name="New">How many of them are new to the register.</param>
/// <param name="Changed">How many of them change a known machine.</param>
/// <param name="Same">How many lines more say what the register says already.</param>
/// <param name="Problems">In the order of the lines.</param>
public sealed record ImportPreview(ImmutableArray<ImportLine> Lines, int New, int Changed, int Same, ImmutableArray<ImportProblem> Problems);
