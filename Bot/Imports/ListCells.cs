using BackOffice.Domain.Interviews;

namespace BackOffice.Bot.Imports;

/// <summary>How the cells of a list are read.</summary>
/// <param name="Longest">How many characters a cell has at most.</param>
/// <param name="KeepLines">Whether line breaks in a cell mean something.</param>
internal sealed record ListCells(int Longest, bool KeepLines)
{
    private const char LineMark = '|';

    public static ListCells Plain { get; } = new(Longest: 2_000, KeepLines: false);

    /// <summary>A guide has a question a line. Who writes a list by hand parts them by bars.</summary>
    public static ListCells OfPositions { get; } = new(Longest: 6_000, KeepLines: true);

    public string Read(string field, string cell) => !KeepLines
        ? OneLine(cell)
        : string.Join('\n', (field == PositionColumns.Guide ? cell.Replace(LineMark, '\n') : cell).Split(['\r', '\n']).Select(OneLine).Where(line => line.Length > 0));

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
