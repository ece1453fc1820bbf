using NodaTime;

namespace BackOffice.Domain.Equipment;

/// <summary>What a machine's page counter and cartridges said last.</summary>
/// <param name="Pages">The page counter; null while nobody has read it.</param>
/// <param name="CountedAt">When the counter was read; null while nobody has.</param>
/// <param name="Month">The pages of the month of <see cref="CountedAt"/> so far; null before the second reading.</param>
/// <param name="Toner">How full the cartridges were when somebody looked, in percent.</param>
/// <param name="Last">The newest reading of any kind.</param>
public sealed record Meter(long? Pages, Instant? CountedAt, MonthUsage? Month, PerColour<int> Toner, MeterReading? Last)
{
    public static Meter Unread { get; } = new(null, null, null, new PerColour<int>(), null);

    /// <summary>The counter before its last reading, which is kept so that a mistyped one can be put right.</summary>
    public CountBefore Before { get; init; } = CountBefore.None;

    /// <summary>When each cartridge was replaced last.</summary>
    public PerColour<Instant> ReplacedAt { get; init; } = new();
}
