using System.Globalization;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Dialogs.Supplies;

/// <summary>A form that asks for what a request asked for. Pure.</summary>
public static class RepeatSupplies
{
    /// <param name="items">What the office keeps now: what it keeps no more is a thing in no catalog.</param>
    /// <param name="today">The office's date: by a day that is past nothing can be needed.</param>
    public static SupplyForm Form(SupplyRequest request, IReadOnlyCollection<StockItem> items, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(items);
        return new SupplyForm
        {
            Lines = [.. request.Lines.Select(line => Line(line, items.FirstOrDefault(item => item.Code == line.Item)))],
            Place = request.Place,
            NeededBy = request.NeededBy is { } day && day >= today ? LocalDatePattern.Iso.Format(day) : string.Empty,
            Note = request.Note,
        };
    }

    private static SupplyFormLine Line(SupplyLine line, StockItem? item)
    {
        // Packs may have another size by now; then the units are what was meant.
        var inPacks = line.Pack is not null && item?.Facts.PackSize == line.PackSize;
        return new SupplyFormLine(
            line.Name, (inPacks ? line.Asked / line.PackSize : line.Asked).ToString(CultureInfo.InvariantCulture), inPacks, item?.Code, []);
    }
}
