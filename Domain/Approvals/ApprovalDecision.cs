namespace BackOffice.Domain.Approvals;

/// <summary>What became of a decision.</summary>
public abstract record ApprovalDecision
{
    private ApprovalDecision()
    {
    }

    public sealed record Decided(Approval After) : ApprovalDecision;

    /// <summary>Somebody was faster, or it was this person before: theirs counts.</summary>
    public sealed record DecidedBefore(Verdict Verdict) : ApprovalDecision;

    /// <summary>Nobody decides on their own wish.</summary>
    public sealed record OwnRequest : ApprovalDecision;

    /// <summary>It takes somebody else.</summary>
    public sealed record NotTheirs(ApprovalLevel Takes) : ApprovalDecision;
}
