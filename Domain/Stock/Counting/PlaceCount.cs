using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Stock;

/// <summary>The last count of a place.</summary>
/// <param name="Counted">How many items were counted.</param>
/// <param name="Different">How many of them were not as they were known.</param>
public sealed record PlaceCount(string Place, PersonName By, Instant At, int Counted, int Different);
