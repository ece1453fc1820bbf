using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Supplies;

/// <summary>One thing of a request. Amounts are in units of the item.</summary>
/// <param name="Number">From 1, in the order of the form.</param>
/// <param name="Item">Null where the office keeps no such item: it is bought for this request.</param>
/// <param name="Name">The item's name as it was then, or what was typed.</param>
/// <param name="Unit">What is counted, in the singular; empty where nobody said.</param>
/// <param name="Pack">In what it was asked for, in the singular: "box"; null where it was asked for in units.</param>
/// <param name="PackSize">How many units are in a pack; 1 where it was asked for in units.</param>
/// <param name="UnitPrice">As it was then; null where it is not known.</param>
public sealed record SupplyLine(
    int Number, ItemCode? Item, string Name, string Unit, int Asked, string? Pack = null, int PackSize = 1, decimal? UnitPrice = null)
{
    /// <summary>What it will be in the end; null until that is decided.</summary>
    public int? Granted { get; init; }

    /// <summary>Put by, to be handed over.</summary>
    public int Reserved { get; init; }

    /// <summary>Granted, and still to come.</summary>
    public int Waiting { get; init; }

    /// <summary>Handed over.</summary>
    public int Issued { get; init; }

    /// <summary>Units that can be handed over now. What was bought for the request is there when somebody says so.</summary>
    public int Ready => Item is null ? Waiting : Reserved;

    /// <summary>What so many units cost; null where no price is known.</summary>
    public decimal? ValueOf(int units) => UnitPrice * units;
}
