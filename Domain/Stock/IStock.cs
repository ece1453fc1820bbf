using System.Collections.Immutable;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Stock;

/// <summary>Port: the office's stock. Units, their ledger and the lists change together.</summary>
public interface IStock
{
    Task<StockOutcome> AddAsync(AddItem command, Person by, CancellationToken cancellation);

    Task<StockOutcome> EditAsync(EditItem command, Person by, CancellationToken cancellation);

    Task<StockOutcome> RetireAsync(RetireItem command, Person by, CancellationToken cancellation);

    /// <summary>Carries out a command once, whoever gives it again under the same name.</summary>
    Task<StockOutcome> MoveAsync(StockCommand command, Person by, CancellationToken cancellation);

    Task<StockItem?> FindAsync(ItemCode code, CancellationToken cancellation);

    /// <summary>
    /// All items that are kept, to find one by its name. What is known of them may be a minute old where another process changed it, and their
    /// units are: take the item that was found from <see cref="FindAsync"/>.
    /// </summary>
    Task<ImmutableArray<StockItem>> CatalogAsync(CancellationToken cancellation);

    /// <param name="after">Where the page begins; null for the first.</param>
    Task<Page<StockItem>> ListAsync(StockList list, string? after, int size, CancellationToken cancellation);

    /// <summary>The ledger of an item, newest first. The caller has checked who asks.</summary>
    Task<ImmutableArray<StockMovement>> LedgerAsync(ItemCode code, int most, CancellationToken cancellation);
}
