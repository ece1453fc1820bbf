using System.Collections.Immutable;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Orders;

/// <summary>What a supplier should bring is put before those who decide.</summary>
/// <param name="Id">Minted for it.</param>
/// <param name="Watchers">Who decides.</param>
/// <param name="AskedBy">Who asked for it, and sees it at once anyway; null where the office's clock did.</param>
public sealed record ProposeOrder(CaseId Id, SupplierNeed Need, ImmutableArray<PersonId> Watchers, PersonName? AskedBy)
{
    /// <summary>As many can be told of an order.</summary>
    public const int WatcherLimit = 10;

    public OrderDecision.Accepted Decide(Instant now)
    {
        var by = AskedBy ?? SystemPerson.BackOffice;
        var order = new PurchaseOrder(
            Id,
            Need.Supplier,
            Need.Mail,
            Need.Lines,
            OrderState.Proposed,
            [.. (AskedBy is { } asker ? Watchers.Append(asker.Id) : Watchers).Distinct().Take(WatcherLimit)],
            now,
            new OrderChange(1, OrderAction.Proposed, by, now, From: null, OrderState.Proposed, Text: null))
        {
            Minimum = Need.Minimum,
            FillUps = Need.FillUps,
        };
        return new OrderDecision.Accepted(
            order, [], [.. order.Watchers.Select(watcher => new Effect.ShowCase(Id, watcher, Ring: true))]);
    }
}
