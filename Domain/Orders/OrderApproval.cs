namespace BackOffice.Domain.Orders;

/// <summary>By which rule an order was approved.</summary>
/// <param name="UpTo">The highest value that the rule allows; null for any.</param>
public sealed record OrderApproval(ApprovalRule Rule, decimal? UpTo = null);

/// <summary>Why somebody may approve an order.</summary>
public enum ApprovalRule
{
    /// <summary>Executives approve orders of any value.</summary>
    Executive,

    /// <summary>Executives approve orders up to a value.</summary>
    ExecutiveUpTo,

    /// <summary>Office managers approve orders of any value.</summary>
    OfficeManager,
}
