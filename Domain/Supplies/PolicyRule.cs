namespace BackOffice.Domain.Supplies;

/// <summary>The rules by which the office decides whose decision a request takes. Stored by name.</summary>
public enum PolicyRule
{
    /// <summary>Everything in it may be taken by anybody.</summary>
    ListedItems,

    /// <summary>It costs so little that nobody has to decide.</summary>
    UpToFreeLimit,

    /// <summary>It costs more than that.</summary>
    AboveFreeLimit,

    /// <summary>Something in it has no price, or is not kept.</summary>
    PriceUnknown,

    /// <summary>The person would have more of an item in this month than one person should.</summary>
    AbovePersonalLimit,

    /// <summary>It costs more than the executive decides on.</summary>
    AboveExecutiveLimit,

    /// <summary>The month's budget of the cost centre does not hold it.</summary>
    OverBudget,
}
