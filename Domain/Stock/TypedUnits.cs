using System.Globalization;
using System.Text.RegularExpressions;

namespace BackOffice.Domain.Stock;

/// <summary>How many units somebody means who typed an amount: "12", "1,200 reams", or "2 boxes", which are packs.</summary>
public static partial class TypedUnits
{
    /// <returns>Null where the text is no amount of that item; a number below 0 where it has a minus.</returns>
    public static int? Read(string typed, ItemFacts facts)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(facts);
        return Amount().Match(typed.Trim()) is { Success: true } amount
            && long.TryParse(
                amount.Groups["number"].Value.Replace('−', '-'),
                NumberStyles.AllowLeadingSign | NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture,
                out var number)
            && UnitsIn(amount.Groups["unit"].Value, facts) is { } each
            && Math.Abs(number) <= StockItem.MostUnits
                ? (int)Math.Clamp(number * each, int.MinValue, int.MaxValue)
                : null;
    }

    /// <summary>How many units are in what somebody counts in; null where the item does not come in that.</summary>
    /// <param name="unit">Singular or plural; empty for units.</param>
    public static int? UnitsIn(string unit, ItemFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return string.IsNullOrWhiteSpace(unit) || IsSame(unit, facts.Unit) ? 1
            : facts.Pack is { } pack && IsSame(unit, pack) ? facts.PackSize
            : null;
    }

    private static bool IsSame(string said, string known) => ItemName.Of(said).Words.SequenceEqual(ItemName.Of(known).Words);

    [GeneratedRegex(@"\A(?<number>[-+−]?[0-9][0-9,]*) ?(?<unit>\p{L}[^0-9]*)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Amount();
}
