using System.Collections.Immutable;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Equipment;

/// <summary>Port: counters and cartridges of machines, as stored.</summary>
public interface IUpkeep
{
    /// <summary>Takes a reading in one transaction: the machine, the reading, and the pages of its months.</summary>
    Task<MeterOutcome> ReadAsync(ReadMeter command, Person by, CancellationToken cancellation);

    /// <summary>The last twelve months in which pages are known, oldest first. The caller has checked who asks.</summary>
    Task<ImmutableArray<MonthUsage>> UsageAsync(AssetTag tag, CancellationToken cancellation);

    /// <summary>The latest readings, newest first. The caller has checked who asks.</summary>
    Task<ImmutableArray<MeterReading>> ReadingsAsync(AssetTag tag, int most, CancellationToken cancellation);
}
