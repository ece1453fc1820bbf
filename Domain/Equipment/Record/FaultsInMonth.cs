using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>How many faults of a machine were reported in a month of the office's calendar.</summary>
public sealed record FaultsInMonth(YearMonth Month, int Count);
