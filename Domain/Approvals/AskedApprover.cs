using BackOffice.Domain.People;

namespace BackOffice.Domain.Approvals;

/// <summary>Somebody who was asked for a decision.</summary>
/// <param name="InsteadOf">For whom they stand in; null where it is their own to decide.</param>
public sealed record AskedApprover(PersonId Person, PersonId? InsteadOf = null);
