namespace BackOffice.Domain.Interviews;

/// <summary>How it goes on with a candidate.</summary>
public enum Verdict
{
    NextRound,
    Offer,
    Reject,

    /// <summary>Put off: it can be decided again.</summary>
    Hold,
}
