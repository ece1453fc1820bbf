using System.Collections.Immutable;
using BackOffice.Domain.Imports;

namespace BackOffice.Domain.Stock;

/// <summary>Judges a list before anything is written: which lines are new items, which change known ones, and which are wrong.</summary>
public sealed record PreviewItems(ImmutableArray<ImportLine> Lines, ImmutableArray<ImportProblem> Problems)
{
    /// <param name="known">The items of the stock that the lines may be about, by code.</param>
    public ImportPreview Decide(IReadOnlyDictionary<ItemCode, StockItem> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        return ImportPreview.Judge(ImportSubject.Stock, Lines, Problems, line =>
        {
            var item = ItemCode.TryParse(ItemLine.CodeOf(line), out var code) ? known.GetValueOrDefault(code) : null;
            var read = ItemLine.Read(line, item);
            return new JudgedLine(
                code.Value ?? string.Empty,
                read.Errors,
                IsNew: item is null,
                IsRetired: item is { IsRetired: true },
                IsSame: item is not null && item.Facts == read.Facts,
                HasOtherAmount: item is not null && read.Quantity is { } told && told != (read.Place is { } place ? item.At(place) : item.OnHand));
        });
    }
}
