using System.Collections.Immutable;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>Something that was counted in words, and could be several items.</summary>
/// <param name="Said">As written: "toner 3".</param>
/// <param name="Candidates">The likeliest first, each with the units that were counted if it is that.</param>
public sealed record CountDoubt(string Said, ImmutableArray<(StockItem Item, int Units)> Candidates);
