using System.Collections.Immutable;
using BackOffice.Domain.Effects;

namespace BackOffice.Domain.Supplies;

/// <summary>What a command does to a request. Pure: carrying it out is the table's business.</summary>
public abstract record SupplyDecision
{
    private SupplyDecision()
    {
    }

    public sealed record Refused(SupplyRefusal Why) : SupplyDecision;

    /// <summary>This very command was carried out before; its effects are on their way.</summary>
    public sealed record AlreadyDone : SupplyDecision;

    /// <param name="Stock">The items that change with it, each once.</param>
    /// <param name="Month">The month that is charged, as it is afterwards; null where nothing is charged.</param>
    public sealed record Accepted(
        SupplyRequest After, ImmutableArray<ItemChange> Stock, SupplyMonth? Month, ImmutableArray<Effect> Effects) : SupplyDecision;
}
