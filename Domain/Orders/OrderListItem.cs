using NodaTime;

namespace BackOffice.Domain.Orders;

/// <summary>An order as a list shows it.</summary>
/// <param name="First">The name of its first item.</param>
/// <param name="Lines">How many items it has.</param>
public sealed record OrderListItem(CaseId Id, string Supplier, OrderState State, string First, int Lines, decimal Total, LocalDate? Expected, Instant ProposedAt)
{
    public static OrderListItem Of(PurchaseOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return new OrderListItem(
            order.Id, order.Supplier, order.State, order.Lines[0].Name, order.Lines.Length, order.Total, order.Expected, order.ProposedAt);
    }

    public bool IsLate(LocalDate today) => State is OrderState.Ordered && Expected < today;
}
