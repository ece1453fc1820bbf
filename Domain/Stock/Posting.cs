using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Stock;

/// <summary>A line that is to go into an item's ledger.</summary>
public sealed record Posting(MovementKind Kind, string? Place, int OnHand = 0, int Reserved = 0);

/// <summary>Who posts, when, why and for what.</summary>
public sealed record PostedBy(PersonName Who, Instant At, string? Why = null, CaseId? Case = null);
