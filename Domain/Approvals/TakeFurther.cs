using BackOffice.Domain.Due;
using NodaTime;

namespace BackOffice.Domain.Approvals;

/// <summary>Nobody decided in time: those above are asked too; where there is nobody above, all are reminded.</summary>
/// <param name="Work">What came due.</param>
public sealed record TakeFurther(DueWork Work)
{
    /// <returns>Null where the approval does not want this work (any more).</returns>
    public Approval? Decide(Approval approval, ApproverDirectory approvers, Escalation escalation, Instant now)
    {
        ArgumentNullException.ThrowIfNull(approval);
        ArgumentNullException.ThrowIfNull(approvers);
        ArgumentNullException.ThrowIfNull(escalation);
        return approval.Due == Work
            ? approval.Escalated(
                approvers.For(ApprovalLevel.OfficeManager, approval.Requester.Id), escalation.Next(now, approval.Escalations + 1))
            : null;
    }
}
