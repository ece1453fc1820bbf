using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>What a machine's page counter said before its last reading.</summary>
/// <param name="Pages">Null where the last reading was the first.</param>
/// <param name="At">When it was read.</param>
/// <param name="Month">The pages of the month of <see cref="At"/> by then.</param>
/// <param name="WasReset">It began again from 0 since then.</param>
public sealed record CountBefore(long? Pages, Instant? At, MonthUsage? Month, bool WasReset)
{
    public static CountBefore None { get; } = new(null, null, null, WasReset: false);
}
