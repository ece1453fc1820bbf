namespace BackOffice.Domain.Approvals;

/// <summary>Port: who there is to decide.</summary>
public interface IApprovers
{
    /// <summary>As of now. Whose mailbox cannot be read is taken to be there: they are asked, and escalation follows.</summary>
    Task<ApproverDirectory> FindAsync(CancellationToken cancellation);
}
