using System.Collections.Immutable;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;

namespace BackOffice.Domain.Orders;

/// <summary>Port: the office's orders, as stored. Each command is one transaction, with the stock in it.</summary>
public interface IOrders
{
    /// <summary>
    /// Looks through the stock for what is low and on no order, and proposes an order to each supplier. However often and by however many
    /// at once it is called, an item is on one open order.
    /// </summary>
    /// <param name="askedBy">Who asks; what was put off is proposed too then. Null for the office's clock.</param>
    Task<ReorderResult> ReorderAsync(Person? askedBy, CancellationToken cancellation);

    Task<OrderOutcome> ChangeAsync(OrderCommand command, Person by, CancellationToken cancellation);

    /// <summary>Has the order tell that its mail was given up. Does nothing when it tells so already.</summary>
    Task TellAsync(CaseId id, TellOrderMailFailed failed, CancellationToken cancellation);

    Task<PurchaseOrder?> FindAsync(CaseId id, CancellationToken cancellation);

    /// <summary>The newest entries up to the version of the order, oldest first. The caller has checked who asks.</summary>
    Task<ImmutableArray<OrderChange>> HistoryAsync(PurchaseOrder order, int most, CancellationToken cancellation);

    /// <summary>What is not over: by the day on which it should come or was proposed, so that what is late comes first. The caller has checked who asks.</summary>
    /// <param name="after">The <see cref="Page{T}.Next"/> of the page before; null for the first page.</param>
    Task<Page<OrderListItem>> ListOpenAsync(string? after, int size, CancellationToken cancellation);

    /// <summary>What is over, newest first. The caller has checked who asks.</summary>
    Task<Page<OrderListItem>> ListPastAsync(string? after, int size, CancellationToken cancellation);

    /// <summary>The open order of each item that has one.</summary>
    Task<ImmutableDictionary<ItemCode, CaseId>> OpenItemsAsync(CancellationToken cancellation);
}
