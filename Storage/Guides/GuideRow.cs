using System.Collections.Immutable;
using Azure.Data.Tables;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Guides;

namespace BackOffice.Storage;

/// <summary>
/// What the office adds to a guide that came with the product: its own steps, how often the guide has helped, and which step
/// fixed which machine the last time. All in one row, so that a guide is offered after one read.
/// </summary>
internal sealed record GuideRow(GuideKey Key, ImmutableArray<string> Steps, int Version, int Helped, ImmutableArray<MachineFix> Fixes)
{
    // The newest, a line each; so many of the longest fit into a column of 64 KiB.
    private const int MostFixes = 100;
    private const string Kind = "Kind";
    private const string Category = "Category";
    private const char Line = '\n';
    private const char Tab = '\t';

    public static GuideRow None(GuideKey key) => new(key, [], Version: 0, Helped: 0, []);

    public static GuideRow Read(TableEntity row) => new(
        new GuideKey(row.Text(Kind), row.Choice<SymptomCategory>(Category)),
        [.. (row.TextOrNull(nameof(Steps)) ?? string.Empty).Split(Line, StringSplitOptions.RemoveEmptyEntries)],
        row.Number(nameof(Version)),
        row.Number(nameof(Helped)),
        [.. (row.TextOrNull(nameof(Fixes)) ?? string.Empty).Split(Line, StringSplitOptions.RemoveEmptyEntries).Select(ReadFix)]);

    public TableEntity Write()
    {
        var row = new TableEntity
        {
            RowKey = Keys.Guide(Key),
            [Kind] = Key.Kind,
            [nameof(Steps)] = string.Join(Line, Steps),
            [nameof(Version)] = Version,
            [nameof(Helped)] = Helped,
            [nameof(Fixes)] = string.Join(Line, Fixes.Select(fix => $"{fix.Machine}{Tab}{fix.Step}")),
        };
        row.Put(Category, Key.Category);
        return row;
    }

    /// <summary>The guide as it came, with what the office made of it.</summary>
    public Guide Over(Guide original) => original with
    {
        Steps = Steps.IsEmpty ? original.Steps : Steps,
        Version = Version,
        IsEdited = !Steps.IsEmpty,
        Helped = Helped,
    };

    /// <summary>The place of the step that fixed the machine the last time, if it is still among the steps.</summary>
    public int? LastFixOf(AssetTag? machine, ImmutableArray<string> steps) =>
        machine is { } tag && Fixes.FirstOrDefault(fix => fix.Machine == tag) is { } fixedBy && steps.IndexOf(fixedBy.Step) is >= 0 and var place
            ? place
            : null;

    public GuideRow After(Guide edited) => this with { Steps = edited.IsEdited ? edited.Steps : [], Version = edited.Version };

    public GuideRow After(SolveByGuide solved) => this with
    {
        Helped = Helped + 1,
        Fixes = solved is { Machine: { } machine, Step: { } step }
            ? [new MachineFix(machine, step), .. Fixes.Where(fix => fix.Machine != machine).Take(MostFixes - 1)]
            : Fixes,
    };

    private static MachineFix ReadFix(string line) => line.Split(Tab, count: 2) is [var tag, var step]
        ? new MachineFix(AssetTag.Parse(tag), step)
        : throw new InvalidDataException("A fix of a machine is a tag and a step.");
}

/// <summary>The step that fixed a machine the last time.</summary>
/// <param name="Step">Its text, since steps move and change.</param>
internal sealed record MachineFix(AssetTag Machine, string Step);
