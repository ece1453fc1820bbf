using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Approvals;
using BackOffice.Cards.Supplies;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using NodaTime;

namespace BackOffice.Dialogs.Supplies;

/// <summary>The cards of lists of requests, with what they are made of.</summary>
/// <param name="smallUpTo">A request of this value, or less, may be approved together with others.</param>
public sealed class SupplyListCards(ISupplies supplies, IStock stock, decimal smallUpTo)
{
    /// <summary>What waits for the person's decision.</summary>
    /// <param name="after">Where the page begins; null for the first.</param>
    public async Task<AdaptiveCard> ApprovalsAsync(Person person, string? after, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(person);
        var page = await supplies.ListWaitingAsync(person.Id, after, ApprovalsCard.PageSize, cancellation);
        return ApprovalsCard.For(page, smallUpTo, first: after is null, mayDelegate: person.RunsBackOffice);
    }

    /// <summary>What is to be handed over, place by place. The caller has checked who asks.</summary>
    /// <param name="after">Where the page begins; null for the first.</param>
    public async Task<AdaptiveCard> PickListAsync(string? after, CancellationToken cancellation)
    {
        var page = await supplies.ListToHandOverAsync(after, PickListCard.PageSize, cancellation);

        // None waits for another: all reads take the time of one.
        var requests = (await Task.WhenAll(page.Items.Select(item => supplies.FindAsync(item.Id, cancellation)))).OfType<SupplyRequest>().ToImmutableArray();
        var codes = requests.SelectMany(request => request.Lines).Select(line => line.Item).OfType<ItemCode>().Distinct();
        var items = await Task.WhenAll(codes.Select(code => stock.FindAsync(code, cancellation)));
        return PickListCard.For(new Page<SupplyRequest>(requests, page.Next), items.OfType<StockItem>().ToImmutableDictionary(item => item.Code));
    }

    /// <summary>What cost centres were handed in a month. The caller has checked who asks.</summary>
    /// <param name="costCentre">Null for all.</param>
    public async Task<AdaptiveCard> UsedAsync(YearMonth month, string? costCentre, CancellationToken cancellation) =>
        UsedCard.For(month, costCentre, await supplies.ListUsedAsync(month, costCentre, cancellation));
}
