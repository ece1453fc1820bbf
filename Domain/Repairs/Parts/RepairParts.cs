using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>What a repair waits for.</summary>
/// <param name="Part">As typed.</param>
/// <param name="Expected">The office's date on which it should be here.</param>
public sealed record RepairParts(string Part, LocalDate Expected);
