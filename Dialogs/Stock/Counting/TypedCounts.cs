using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain.Stock;

namespace BackOffice.Dialogs.Stock;

/// <summary>What was typed into the inputs of a sheet.</summary>
/// <param name="Read">In units; null where an input is empty.</param>
/// <param name="Wrong">What is no number of units, by code.</param>
internal sealed record TypedCounts(ImmutableArray<(StockItem Item, int? Counted)> Read, ImmutableDictionary<string, string> Wrong)
{
    public static TypedCounts Of(IReadOnlyDictionary<string, string> typed, IReadOnlyDictionary<ItemCode, StockItem> items)
    {
        var read = ImmutableArray.CreateBuilder<(StockItem, int?)>();
        var wrong = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (code, text) in typed)
        {
            if (!ItemCode.TryParse(code, out var known) || items.GetValueOrDefault(known) is not { } item)
            {
                continue;
            }

            if (string.IsNullOrWhiteSpace(text))
            {
                read.Add((item, null));
            }
            else if (int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var units) && units <= StockItem.MostUnits)
            {
                read.Add((item, units));
            }
            else
            {
                wrong[item.Code.Value] = text;
            }
        }

        return new TypedCounts(read.ToImmutable(), wrong.ToImmutable());
    }
}
