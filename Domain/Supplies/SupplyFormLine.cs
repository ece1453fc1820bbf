using System.Collections.Immutable;
using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Supplies;

/// <summary>A line of a form that is not sent yet, as typed.</summary>
/// <param name="Typed">What the thing was called.</param>
/// <param name="Quantity">As typed; empty where nobody said.</param>
/// <param name="InPacks">Packs are counted, not units.</param>
/// <param name="Item">What was understood; null where that is doubtful, or the office keeps nothing of that name.</param>
/// <param name="Candidates">What it may be, the likeliest first; empty where that is clear.</param>
public sealed record SupplyFormLine(string Typed, string Quantity, bool InPacks, ItemCode? Item, ImmutableArray<ItemCode> Candidates)
{
    public const int TypedLimit = 80;

    public bool IsDoubtful => Item is null && !Candidates.IsEmpty;

    public bool Equals(SupplyFormLine? other) => other is not null
        && (Typed, Quantity, InPacks, Item) == (other.Typed, other.Quantity, other.InPacks, other.Item) && Candidates.SequenceEqual(other.Candidates);

    public override int GetHashCode() => HashCode.Combine(Typed, Quantity, InPacks, Item);
}
