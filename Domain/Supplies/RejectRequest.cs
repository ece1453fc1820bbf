using System.Collections.Immutable;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Supplies;

/// <summary>An approver says no, and why. The requester may change it and ask again.</summary>
public sealed record RejectRequest(CaseId Request, int Seen, string Why) : DecideRequest(Request, Seen)
{
    protected override ImmutableArray<SupplyAction> Actions { get; } = [SupplyAction.Rejected];

    protected override string Text => TypedText.Clean(Why);

    protected override ImmutableArray<FieldError> Errors(SupplyRequest request) =>
        TypedText.Check(SupplyFields.Why, Text, SupplyFields.WhyLimit) is { } error ? [error] : [];

    protected override SupplyDecision Apply(SupplyStep step, Person by)
    {
        ArgumentNullException.ThrowIfNull(step);
        return Decided(step.Before.Approval!.Decide(isGranted: false, by, step.Office.Now), approval => step.To(
            step.Before with { Approval = approval, State = SupplyState.Rejected, Reason = Text }, SupplyAction.Rejected, Text, [step.Before.Requester.Id]));
    }
}
