using System.Collections.Immutable;
using BackOffice.Domain.Effects;

namespace BackOffice.Domain.Repairs;

/// <summary>What a command does to a repair. Pure: carrying it out is the table's business.</summary>
public abstract record RepairDecision
{
    private RepairDecision()
    {
    }

    public sealed record Refused(Refusal Why) : RepairDecision;

    /// <summary>This very command was carried out before; its effects are on their way.</summary>
    public sealed record AlreadyDone : RepairDecision;

    /// <param name="Change">The entry for the history; null when only who watches has changed.</param>
    public sealed record Accepted(Repair After, RepairChange? Change, ImmutableArray<Effect> Effects) : RepairDecision;
}
