using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Supplies;

/// <summary>One entry of a request's history.</summary>
/// <param name="Number">Counts from 1; the number of the newest entry is the version of the request.</param>
/// <param name="Text">What was typed with it: a question, an answer, a reason; null for nothing.</param>
public sealed record SupplyChange(int Number, SupplyAction What, PersonName By, Instant At, SupplyState To, string? Text = null);
