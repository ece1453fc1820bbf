using System.Collections.Immutable;
using System.Text.RegularExpressions;
using BackOffice.Cards.Interviews;

namespace BackOffice.Dialogs.Interviews;

/// <summary>
/// A panel as people write it: "Sam, Priya or Bo" is a seat for Sam and one for either of the others; "then" begins the next panel of the
/// day; a name in brackets comes as well if they can.
/// </summary>
internal static partial class PanelText
{
    /// <summary>Each seat: the names of which one is enough, whether it is optional, and the panel that it is in.</summary>
    public static ImmutableArray<TypedSeat> Read(string typed) =>
    [
        .. Then().Split(typed).SelectMany((panel, index) => And().Split(panel)
            .Select(seat => seat.Trim())
            .Where(seat => seat.Length > 0)
            .Select(seat => Seat(seat, index)))
            .Where(seat => !seat.AnyOf.IsEmpty),
    ];

    /// <summary>The seats in words that are read as the same seats.</summary>
    public static string Write(ImmutableArray<DraftSeat> seats) => string.Join(
        " then ",
        seats.GroupBy(seat => seat.Panel).OrderBy(panel => panel.Key).Select(panel => string.Join(", ", panel.Select(Write))));

    private static string Write(DraftSeat seat)
    {
        var names = string.Join(" or ", seat.AnyOf.Select(one => one.Who.Name));
        return seat.IsOptional ? $"({names})" : names;
    }

    private static TypedSeat Seat(string typed, int panel)
    {
        var isOptional = typed is ['(', .., ')'];
        return new TypedSeat(
            [.. Or().Split(typed.Trim('(', ')')).Select(name => OneOf().Replace(name.Trim(), string.Empty)).Where(name => name.Length > 0)], isOptional, panel);
    }

    [GeneratedRegex(@"\s*(?:;|,?\s+(?:and\s+)?then\s+(?:with\s+)?|,?\s+danach\s+)\s*", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Then();

    [GeneratedRegex(@"\s*,\s*(?:and\s+|und\s+)?|\s+(?:and|und|&)\s+", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex And();

    [GeneratedRegex(@"\s+(?:or|oder)\s+|\s*/\s*", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Or();

    [GeneratedRegex(@"^(?:either|one\s+of|with|entweder|eine[rn]?\s+von|mit)\s+", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex OneOf();
}

/// <param name="Panel">From 0.</param>
internal sealed record TypedSeat(ImmutableArray<string> AnyOf, bool IsOptional, int Panel);
