using System.Collections.Immutable;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Supplies;

/// <summary>The requester does not want it any more: what was put by is free again, and the month is not charged. What they have, they keep.</summary>
public sealed record WithdrawRequest(CaseId Request, int Seen) : SupplyCommand(Request, Seen)
{
    public override SupplyNeeds Needs => SupplyNeeds.Stock | SupplyNeeds.Month;

    protected override ImmutableArray<SupplyAction> Actions { get; } = [SupplyAction.Withdrawn];

    protected override SupplyRefusal? Forbids(SupplyRequest request, Person by) =>
        ForRequester(request, by) ?? (request.Lines.Any(line => line.Issued > 0) ? new SupplyRefusal.WrongState() : null);

    protected override bool AppliesIn(SupplyState state) => state is SupplyState.Waiting or SupplyState.Granted;

    protected override SupplyDecision Apply(SupplyStep step, Person by)
    {
        ArgumentNullException.ThrowIfNull(step);
        var after = step.WithLines(line => SupplyLineRules.Release(SupplyLineRules.DropWaiting(line, step.Stock), step.Stock, step.Posted));
        return TakeOffMonth.To(step, after with { State = SupplyState.Withdrawn }, SupplyAction.Withdrawn, rings: []);
    }
}
