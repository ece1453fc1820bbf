using BackOffice.Domain.People;

namespace BackOffice.Domain.Orders;

/// <summary>Who approves which order.</summary>
public static class OrderPolicy
{
    /// <returns>Null where the person may not approve it. What has no price could cost anything.</returns>
    public static OrderApproval? Judge(PurchaseOrder order, Person by, OrderRules rules)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(rules);
        return (by.Roles.HasFlag(Roles.OfficeManager), by.Roles.HasFlag(Roles.Executive), rules.ExecutiveUpTo) switch
        {
            (_, true, null) => new OrderApproval(ApprovalRule.Executive),
            (_, true, { } upTo) when order.Unpriced == 0 && order.Total <= upTo => new OrderApproval(ApprovalRule.ExecutiveUpTo, upTo),
            (true, _, _) => new OrderApproval(ApprovalRule.OfficeManager),
            _ => null,
        };
    }
}
