using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Stock;

/// <summary>A line of an item's ledger. What is on hand at a place is the sum of its lines, and so is what is reserved.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="Place">Where; null where nothing moves.</param>
/// <param name="OnHand">How many units came (above 0) or went (below 0).</param>
/// <param name="Reserved">How many units more, or fewer, are put by.</param>
/// <param name="Why">As typed; null where nobody said.</param>
/// <param name="Case">What it was for.</param>
public sealed record StockMovement(
    int Number, MovementKind Kind, string? Place, int OnHand, int Reserved, PersonName By, Instant At, string? Why = null, CaseId? Case = null);
