namespace BackOffice.Dialogs;

/// <summary>A short order about the stock; the whole text is nothing else.</summary>
/// <param name="Item">What of the stock is meant; null where the order is about none.</param>
/// <param name="From">The place that units are taken from, as written.</param>
/// <param name="To">For whom units are, or where they are carried, as written.</param>
public sealed record StockOrder(StockDeed Deed, WantedItem? Item = null, string? From = null, string? To = null)
{
    /// <summary>Whether the words alone tell that the stock is meant: what names an item may be about something else.</summary>
    public bool IsSure { get; init; }
}
