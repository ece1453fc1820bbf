namespace BackOffice.Domain.Orders;

/// <summary>Why an item is ordered: how it stood when the order was proposed.</summary>
/// <param name="OnHand">Units that lay there, those put by for somebody included.</param>
/// <param name="Waiting">Units that people waited for.</param>
/// <param name="PerWeek">Units a week; null where no full week was known.</param>
/// <param name="CoverDays">For how many days it lasted; null where nothing was used.</param>
public sealed record OrderReason(int OnHand, int ReorderPoint, int Waiting = 0, decimal? PerWeek = null, int? CoverDays = null);
