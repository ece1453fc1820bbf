using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>The pages that a machine printed in a month.</summary>
/// <param name="IsSpread">Part of them is a share: nobody read the counter at the turn of the month, so the pages between two readings are spread over the days between them.</param>
public sealed record MonthUsage(YearMonth Month, long Pages, bool IsSpread);
