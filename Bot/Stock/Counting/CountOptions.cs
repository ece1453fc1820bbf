namespace BackOffice.Bot.Stock.Counting;

/// <summary>How the stock is counted; configuration section <c>Stock</c>.</summary>
public sealed class CountOptions
{
    public const string Section = "Stock";

    /// <summary>"true" when whoever counts is to see beforehand what is known to lie there. Text, so that a slip is told by its key.</summary>
    public string ShowExpected { get; set; } = "false";
}
