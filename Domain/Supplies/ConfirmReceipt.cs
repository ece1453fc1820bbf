using System.Collections.Immutable;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Supplies;

/// <summary>The requester has it.</summary>
public sealed record ConfirmReceipt(CaseId Request, int Seen) : SupplyCommand(Request, Seen)
{
    protected override ImmutableArray<SupplyAction> Actions { get; } = [SupplyAction.Received];

    protected override SupplyRefusal? Forbids(SupplyRequest request, Person by) => ForRequester(request, by);

    protected override bool AppliesIn(SupplyState state) => state is SupplyState.HandedOver;

    protected override SupplyDecision Apply(SupplyStep step, Person by)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.To(step.Before with { State = SupplyState.Received, ReceivedBy = null }, SupplyAction.Received, text: null, rings: []);
    }
}
