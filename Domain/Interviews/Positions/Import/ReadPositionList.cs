using System.Collections.Immutable;
using BackOffice.Domain.Imports;

namespace BackOffice.Domain.Interviews;

/// <summary>Makes positions of the lines of a list: those with one code are the rounds of one position, wherever they stand.</summary>
internal static class ReadPositionList
{
    /// <summary>A position of a list that is longer than that, in characters, cannot be kept.</summary>
    public const int LongestPosition = 15_000;

    private static readonly string[] OfPosition = [PositionFields.Name, PositionFields.Skills, PositionFields.Criteria];

    private static readonly (string Column, Func<int, string> Field)[] OfRound =
    [
        (PositionColumns.Round, PositionFields.RoundName),
        (PositionColumns.Minutes, PositionFields.Minutes),
        (PositionColumns.Panel, PositionFields.Panel),
        (PositionColumns.Guide, PositionFields.Guide),
    ];

    /// <returns>The positions in the order of their first lines.</returns>
    public static ImmutableArray<ListedPosition> Read(ImmutableArray<ImportLine> lines) =>
        [.. lines.GroupBy(KeyOf, StringComparer.Ordinal).Select(position => Of([.. position]))];

    // Lines without a code, or with one that is none, are wrong each by itself.
    private static string KeyOf(ImportLine line) => PositionCode.TryParse(PositionLine.CodeOf(line), out var code) ? code.Value : $"line {line.Number}";

    private static ListedPosition Of(ImmutableArray<ImportLine> lines)
    {
        var first = lines[0];
        var fields = first.Fields.RemoveRange(OfRound.Select(each => each.Column)).ToBuilder();
        ImmutableArray<ImportLine> rounds = [.. lines.Where(HoldsRound)];
        foreach (var (index, line) in rounds.Index())
        {
            fields[PositionFields.RoundName(index + 1)] = string.Empty;
            foreach (var (column, field) in OfRound.Where(each => line.Fields.ContainsKey(each.Column)))
            {
                fields[field(index + 1)] = line.Text(column);
            }
        }

        return new ListedPosition(
            first with { Fields = fields.ToImmutable() },
            [.. rounds.Select(line => line.Number)],
            lines.FirstOrDefault(line => OfPosition.Any(field => line.Text(field).Length > 0 && line.Text(field) != first.Text(field)))?.Number);
    }

    private static bool HoldsRound(ImportLine line) => OfRound.Any(each => line.Text(each.Column).Length > 0);
}

/// <summary>A position as a list tells it.</summary>
/// <param name="Line">All of it, numbered as its first line.</param>
/// <param name="Rounds">The numbers of the lines that hold its rounds, in their order.</param>
/// <param name="Differs">The number of a line that describes the position otherwise than its first one; null where none does.</param>
internal sealed record ListedPosition(ImportLine Line, ImmutableArray<int> Rounds, int? Differs)
{
    public bool IsTooLong => Line.Fields.Values.Sum(text => text.Length) > ReadPositionList.LongestPosition;

    /// <summary>In which line of the list a field of the position stands.</summary>
    public int LineOf(string field) => Rounds.Index()
        .Where(round => PositionFields.OfRound(round.Index + 1).Contains(field, StringComparer.Ordinal))
        .Select(round => round.Item)
        .DefaultIfEmpty(Line.Number)
        .First();
}
