using BackOffice.Domain.Approvals;
using BackOffice.Domain.Due;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Supplies;

/// <summary>A request's next step is the clock's: nobody decided, or nobody said that it arrived.</summary>
/// <param name="Work">What came due.</param>
public sealed record StrikeSupplyClock(DueWork Work)
{
    /// <returns>Null where the request does not want this work (any more).</returns>
    public SupplyDecision.Accepted? Decide(SupplyRequest request, SupplyOffice office)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(office);
        if (request.Due != Work)
        {
            return null;
        }

        var step = new SupplyStep(request, office, SystemPerson.BackOffice);
        return request.State is SupplyState.HandedOver
            ? step.To(request with { State = SupplyState.Received, ReceivedBy = null }, SupplyAction.TakenAsReceived, text: null, rings: [])
            : new TakeFurther(Work).Decide(request.Approval!, office.Approvers, office.Rules.Escalation, office.Now) is { } approval
                ? step.To(
                    request with { Approval = approval }, SupplyAction.Escalated, text: null,
                    approval.Asked.Select(asked => asked.Person), isStep: false)
                : null;
    }
}
