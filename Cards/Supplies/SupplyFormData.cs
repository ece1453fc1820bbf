using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;

namespace BackOffice.Cards.Supplies;

/// <summary>
/// What the lines of a form are about, as its buttons carry it; the rest is in the inputs. A line a row: the code of its item and "*"
/// where packs are counted; "-" for what is in no catalog; "?", the codes that may be meant, and the beginning of what was typed.
/// </summary>
public static class SupplyFormData
{
    // Buttons carry it three times, and a card holds only so much.
    private const int TypedLimit = 24;
    private const char EndOfRow = '\n';
    private const char EndOfCodes = '\t';
    private const char InPacks = '*';
    private const char Doubt = '?';
    private const string InNoCatalog = "-";

    public static string Write(ImmutableArray<SupplyFormLine> lines) => string.Join(EndOfRow, lines.Select(Row));

    /// <summary>The lines without what the inputs hold. What cannot be read is left out, and is a thing in no catalog.</summary>
    public static ImmutableArray<SupplyFormLine> Read(string data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return data.Length == 0 ? [] : [.. data.Split(EndOfRow).Take(SupplyForm.MostLines).Select(Line)];
    }

    private static string Row(SupplyFormLine line)
    {
        var packs = line.InPacks ? InPacks.ToString() : string.Empty;
        return line switch
        {
            { Item: { } item } => $"{item}{packs}",
            { IsDoubtful: true } => $"{Doubt}{string.Join(' ', line.Candidates)}{packs}{EndOfCodes}{TypedText.Beginning(OneLine(line.Typed), TypedLimit)}",
            _ => InNoCatalog,
        };
    }

    private static SupplyFormLine Line(string row)
    {
        var parts = row.Split(EndOfCodes, count: 2);
        var isDoubtful = parts[0].StartsWith(Doubt);
        var inPacks = parts[0].EndsWith(InPacks);
        ImmutableArray<ItemCode> codes =
        [
            .. parts[0].Trim(Doubt, InPacks).Split(' ').Take(FindItem.MostCandidates)
                .Select(text => ItemCode.TryParse(text, out var code) ? code : (ItemCode?)null).OfType<ItemCode>(),
        ];
        return new SupplyFormLine(
            parts.Length > 1 ? TypedText.Beginning(OneLine(parts[1]), TypedLimit) : string.Empty,
            Quantity: string.Empty,
            inPacks,
            isDoubtful || codes.IsEmpty ? null : codes[0],
            isDoubtful ? codes : []);
    }

    private static string OneLine(string text) =>
        string.Join(' ', TypedText.Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
