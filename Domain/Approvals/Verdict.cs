using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Approvals;

/// <summary>What was decided, by whom in truth, and when.</summary>
/// <param name="InsteadOf">For whom they stood in; null where it was their own to decide.</param>
public sealed record Verdict(bool IsGranted, PersonName By, Instant At, PersonId? InsteadOf = null);
