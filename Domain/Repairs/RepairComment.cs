using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>What somebody added to a repair.</summary>
/// <param name="Number">Its entry in the history.</param>
public sealed record RepairComment(int Number, string Text, PersonName By, Instant At);
