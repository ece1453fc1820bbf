using System.Collections.Immutable;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Supplies;

/// <summary>The back office says that what is still to come does not come any more.</summary>
public sealed record DropRest(CaseId Request, int Seen) : SupplyCommand(Request, Seen)
{
    public override SupplyNeeds Needs => SupplyNeeds.Stock | SupplyNeeds.Month;

    protected override ImmutableArray<SupplyAction> Actions { get; } = [SupplyAction.RestDropped];

    protected override SupplyRefusal? Forbids(SupplyRequest request, Person by) =>
        ForBackOffice(by) ?? (request.Lines.Any(line => line.Waiting > 0) ? null : new SupplyRefusal.WrongState());

    protected override bool AppliesIn(SupplyState state) => state is SupplyState.Granted;

    protected override SupplyDecision Apply(SupplyStep step, Person by)
    {
        ArgumentNullException.ThrowIfNull(step);
        var after = step.WithLines(line => SupplyLineRules.DropWaiting(line, step.Stock));
        return TakeOffMonth.To(step, HandOver.WhereAllIsIssued(after, step.Office), SupplyAction.RestDropped, [step.Before.Requester.Id]);
    }
}
