namespace BackOffice.Cards.Text;

/// <summary>So many of something: "5 boxes", "1 ream".</summary>
internal static class Quantity
{
    /// <param name="unit">In the singular, as people named it; empty where nobody did.</param>
    public static string Of(int count, string unit) => unit.Length == 0
        ? Phrase.Of(Words.QuantityPlain, count)
        : Phrase.Of(Words.QuantityOf, count, Name(count, unit));

    /// <summary>What was asked for in packs is told in packs, where it comes out even: "5 boxes (25 reams)".</summary>
    /// <param name="pack">In the singular; null where units are told.</param>
    public static string Of(int units, string unit, string? pack, int packSize) => pack is null || packSize <= 1 || units == 0 || units % packSize != 0
        ? Of(units, unit)
        : Phrase.Of(Words.QuantityInPacks, Of(units / packSize, pack), Of(units, unit));

    /// <summary>Of a thing: "5 boxes (25 reams) of A4 paper", "3 × stapler", and no "20 pens of blue pen".</summary>
    public static string Of(int units, string unit, string? pack, int packSize, string name) =>
        unit.Length == 0 || (pack is null && name.Contains(unit, StringComparison.OrdinalIgnoreCase))
        ? Phrase.Of(Words.QuantityTimes, units, name)
        : Phrase.Of(Words.QuantityOfThing, Of(units, unit, pack, packSize), name);

    /// <summary>In the plural, as the label of a field: "reams".</summary>
    public static string Unit(string unit) => Plural(unit);

    private static string Name(int count, string unit) => count == 1 ? unit : Plural(unit);

    /// <summary>More than one of a unit: "boxes".</summary>
    public static string Plural(string unit) => unit switch
    {
        _ when EndsWith(unit, "s", "x", "z", "ch", "sh") => $"{unit}es",
        [.., var before, 'y'] when !"aeiou".Contains(before, StringComparison.Ordinal) => $"{unit[..^1]}ies",
        _ => $"{unit}s",
    };

    private static bool EndsWith(string unit, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (unit.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
