using System.Collections.Immutable;
using BackOffice.Cards.Supplies;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;

namespace BackOffice.Bot.Supplies;

/// <summary>Reads what lies of a request's items, where its card says so.</summary>
internal sealed class SupplyShelvesReader(IStock stock)
{
    /// <summary>For somebody of the back office, while it is to be decided or handed over; nothing is read otherwise.</summary>
    public async Task<SupplyShelves> ReadAsync(SupplyRequest request, Person reader, CancellationToken cancellation) =>
        reader.RunsBackOffice && request.State is SupplyState.Waiting or SupplyState.Granted
            ? new SupplyShelves(await ReadAsync([request], cancellation))
            : SupplyShelves.Unknown;

    /// <summary>The items of the requests, by code.</summary>
    public async Task<ImmutableDictionary<ItemCode, StockItem>> ReadAsync(IEnumerable<SupplyRequest> requests, CancellationToken cancellation)
    {
        var codes = requests.SelectMany(request => request.Lines).Select(line => line.Item).OfType<ItemCode>().Distinct();

        // None waits for another: all reads take the time of one.
        var items = await Task.WhenAll(codes.Select(code => stock.FindAsync(code, cancellation)));
        return items.OfType<StockItem>().ToImmutableDictionary(item => item.Code);
    }
}
