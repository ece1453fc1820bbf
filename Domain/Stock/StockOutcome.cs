namespace BackOffice.Domain.Stock;

/// <summary>What became of a command, with the truth to show.</summary>
public abstract record StockOutcome
{
    private StockOutcome()
    {
    }

    /// <summary>It is done, now or by an earlier delivery of the same command.</summary>
    public sealed record Done(StockItem Item) : StockOutcome;

    /// <summary>The code is another item's already.</summary>
    public sealed record CodeTaken(StockItem By) : StockOutcome;

    /// <param name="Item">The item as it is; null when there is none.</param>
    public sealed record Refused(StockRefusal Why, StockItem? Item) : StockOutcome;
}
