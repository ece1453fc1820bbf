using System.Globalization;
using BackOffice.Domain;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;

namespace BackOffice.Dialogs.Supplies;

/// <summary>Finds what the office keeps for what somebody wants. Pure.</summary>
public static class MatchSupplies
{
    private const decimal MostSaid = 99_999_999;

    /// <summary>A line of a form: matched, doubtful, or a thing that is in no catalog.</summary>
    /// <param name="items">What is kept.</param>
    public static SupplyFormLine Line(WantedItem wanted, IReadOnlyCollection<StockItem> items)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(items);
        var (found, unit) = Find(wanted, items);
        var typed = Typed(wanted.Name, unit);
        return found switch
        {
            FoundItem.One(var item) => new SupplyFormLine(typed, Quantity(wanted), InPacks(unit, item.Facts), item.Code, []),
            FoundItem.OneOf(var candidates) => new SupplyFormLine(
                typed, Quantity(wanted), candidates.Any(item => InPacks(unit, item.Facts)), Item: null, [.. candidates.Select(item => item.Code)]),
            _ => new SupplyFormLine(typed, Quantity(wanted), InPacks: false, Item: null, []),
        };
    }

    /// <summary>How many, as a field holds it. Who says no number wants one.</summary>
    public static string Quantity(WantedItem wanted)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        return Math.Min(wanted.Quantity ?? 1, MostSaid).ToString("0.##", CultureInfo.InvariantCulture);
    }

    /// <summary>Whether packs of an item are meant by a unit; units where none is said.</summary>
    public static bool InPacks(string? unit, ItemFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return unit is not null
            && facts is { Pack: { } pack, PackSize: > 1 }
            && (IsSame(unit, pack) || (!IsSame(unit, facts.Unit) && SupplyReader.IsContainer(unit)));
    }

    /// <summary>Whether a word is the name of a unit, in the singular or plural.</summary>
    public static bool IsSame(string word, string unit)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(unit);
        return word.StartsWith(unit, StringComparison.OrdinalIgnoreCase) && word[unit.Length..].ToLowerInvariant() is "" or "s" or "es" or "en" or "n" or "e";
    }

    // "5 boxes of A4" is no ring binder A4, which comes in no box.
    private static FoundItem ByUnit(FoundItem found, string? unit) =>
        found is FoundItem.OneOf(var candidates) && unit is not null
        && candidates.Where(item => IsSame(unit, item.Facts.Unit) || (item.Facts.Pack is { } pack && IsSame(unit, pack))).ToArray() is [var only]
            ? new FoundItem.One(only)
            : found;

    // "5 A4 boxes": the last word may be what is counted, where nothing is called so.
    private static (FoundItem Found, string? Unit) Find(WantedItem wanted, IReadOnlyCollection<StockItem> items)
    {
        var found = ByUnit(FindItem.Named(wanted.Name, items), wanted.Unit);
        if (found is FoundItem.One || wanted.Unit is not null || wanted.Name.LastIndexOf(' ') is not (> 0 and var space))
        {
            return (found, wanted.Unit);
        }

        var last = wanted.Name[(space + 1)..];
        var shorter = FindItem.Named(wanted.Name[..space], items);
        return shorter switch
        {
            FoundItem.One(var item) when item.Facts.Pack is { } pack && IsSame(last, pack) => (shorter, pack),
            FoundItem.One(var item) when IsSame(last, item.Facts.Unit) => (shorter, item.Facts.Unit),
            not FoundItem.Unknown when SupplyReader.IsContainer(last) => (shorter, last),
            _ => (found, null),
        };
    }

    // What is in no catalog is bought by these words, so they tell the unit as well.
    private static string Typed(string name, string? unit)
    {
        var typed = string.Join(' ', TypedText.Clean(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return TypedText.Beginning(unit is null || typed.Contains(unit, StringComparison.OrdinalIgnoreCase) ? typed : $"{typed} ({unit})", SupplyFormLine.TypedLimit);
    }
}
