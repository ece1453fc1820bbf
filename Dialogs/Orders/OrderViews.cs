using BackOffice.Cards.Orders;
using BackOffice.Domain.Office;
using BackOffice.Domain.Orders;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Dialogs.Orders;

/// <summary>Orders as they are shown today.</summary>
public sealed class OrderViews(OrderRules rules, WorkingHours hours, IClock clock)
{
    /// <summary>The office's date.</summary>
    public LocalDate Today => hours.DateOf(clock.GetCurrentInstant());

    public OrderView Of(PurchaseOrder order, Person reader) => new(order, reader, rules, Today);
}
