using System.Collections.Immutable;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>A page of a sheet as it is shown.</summary>
/// <param name="Items">Of this page.</param>
/// <param name="Page">From 0.</param>
/// <param name="Total">How many items lie at the place.</param>
/// <param name="ShowsExpected">Whether the counter sees what is known to lie there.</param>
/// <param name="Last">The last count of the place.</param>
public sealed record CountSheetView(ImmutableArray<StockItem> Items, int Page, int Pages, int Total, bool ShowsExpected, PlaceCount? Last)
{
    /// <summary>What was typed and is no number of units, by code.</summary>
    public ImmutableDictionary<string, string> Wrong { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Something to know first.</summary>
    public string? Banner { get; init; }
}
