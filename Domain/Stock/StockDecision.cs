using System.Collections.Immutable;

namespace BackOffice.Domain.Stock;

/// <summary>What a command does to an item. Pure: carrying it out is the table's business.</summary>
public abstract record StockDecision
{
    private StockDecision()
    {
    }

    public sealed record Refused(StockRefusal Why) : StockDecision;

    /// <summary>The item is as the command wants it.</summary>
    public sealed record AlreadyDone : StockDecision;

    /// <param name="Lines">What the ledger gets.</param>
    public sealed record Accepted(StockItem After, ImmutableArray<StockMovement> Lines) : StockDecision;
}
