using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Cards.Orders;

/// <summary>An order for one reader.</summary>
/// <param name="Today">The office's date.</param>
public sealed record OrderView(PurchaseOrder Order, Person Reader, OrderRules Rules, LocalDate Today)
{
    internal bool IsLate => Order.IsLate(Today);
}
