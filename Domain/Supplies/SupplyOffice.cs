using System.Collections.Immutable;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.Office;
using BackOffice.Domain.Stock;
using NodaTime;

namespace BackOffice.Domain.Supplies;

/// <summary>The office around a request, as it is when a command is decided.</summary>
/// <param name="Items">The items of its lines, by code; one that is not there is not kept any more.</param>
/// <param name="Month">The month in which it is now, of the request's cost centre and its requester.</param>
public sealed record SupplyOffice(
    SupplyRules Rules, ImmutableDictionary<ItemCode, StockItem> Items, SupplyMonth Month, ApproverDirectory Approvers, Instant Now)
{
    public LocalDate Today => Rules.Hours.DateOf(Now);
}

/// <summary>What the office has set down for requests.</summary>
/// <param name="ReceiptAfter">Working time after which what was handed over is taken as received.</param>
public sealed record SupplyRules(SupplyPolicy Policy, Escalation Escalation, WorkingHours Hours, Duration ReceiptAfter);
