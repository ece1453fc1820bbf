using System.Collections.Immutable;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using NodaTime;

namespace BackOffice.Cards.Supplies;

/// <summary>What would become of a form if it were sent now, as its card tells it.</summary>
/// <param name="Items">The items of its lines and their candidates, by code.</param>
/// <param name="Today">The office's date.</param>
/// <param name="Ruling">Null where no line can be read yet.</param>
/// <param name="CostCentre">Who pays; empty where that is unknown.</param>
/// <param name="Approvers">The names of the first who would be asked, as far as they are known.</param>
/// <param name="Asked">How many would be asked.</param>
public sealed record SupplyPreview(
    IReadOnlyDictionary<ItemCode, StockItem> Items,
    LocalDate Today,
    PolicyRuling? Ruling = null,
    string CostCentre = "",
    ImmutableArray<string> Approvers = default,
    int Asked = 0)
{
    /// <summary>So many are named.</summary>
    public const int MostNamed = 2;

    /// <summary>Whether it tells what lies on the shelves at this moment.</summary>
    public bool IsFresh { get; init; } = true;

    /// <summary>What is known while the tables do not answer.</summary>
    /// <param name="items">As they were read last, for their names.</param>
    public static SupplyPreview Stale(IReadOnlyDictionary<ItemCode, StockItem> items, LocalDate today) => new(items, today) { IsFresh = false };
}
