namespace BackOffice.Domain.Supplies;

/// <summary>What of the office has to be read to decide a command.</summary>
[Flags]
public enum SupplyNeeds
{
    None = 0,

    /// <summary>The items of its lines.</summary>
    Stock = 1,

    /// <summary>What was granted in this month.</summary>
    Month = 2,

    /// <summary>Who there is to decide.</summary>
    Approvers = 4,

    All = Stock | Month | Approvers,
}
