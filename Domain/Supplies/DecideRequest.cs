using BackOffice.Domain.Approvals;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Supplies;

/// <summary>A command for who decides on the request.</summary>
public abstract record DecideRequest(CaseId Request, int Seen) : SupplyCommand(Request, Seen)
{
    protected sealed override SupplyRefusal? Forbids(SupplyRequest request, Person by)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(by);
        return by.Id == request.Requester.Id ? new SupplyRefusal.OwnRequest()
            : request.Approval is not { } approval ? new SupplyRefusal.WrongState()
            : approval.Verdict is { } verdict ? new SupplyRefusal.DecidedBefore(verdict)
            : approval.MayBeDecidedBy(by) ? null
            : new SupplyRefusal.NotTheirs(approval.Level);
    }

    protected sealed override bool AppliesIn(SupplyState state) => state is SupplyState.Waiting;

    /// <summary>Carries on with the approval as it was decided.</summary>
    protected static SupplyDecision Decided(ApprovalDecision decision, Func<Approval, SupplyDecision> then)
    {
        ArgumentNullException.ThrowIfNull(then);
        return decision switch
        {
            ApprovalDecision.Decided(var after) => then(after),
            ApprovalDecision.DecidedBefore(var verdict) => new SupplyDecision.Refused(new SupplyRefusal.DecidedBefore(verdict)),
            ApprovalDecision.OwnRequest => new SupplyDecision.Refused(new SupplyRefusal.OwnRequest()),
            ApprovalDecision.NotTheirs(var takes) => new SupplyDecision.Refused(new SupplyRefusal.NotTheirs(takes)),
            _ => throw new InvalidOperationException($"An approval answered {decision}."),
        };
    }
}
