using System.Collections.Immutable;

namespace BackOffice.Domain.Equipment;

/// <summary>Port: what was repaired on which machine, as stored.</summary>
public interface IMachineRecords
{
    /// <summary>Faults of a machine that are over, and other work on it that cost something, the latest first. The caller has checked who asks.</summary>
    Task<ImmutableArray<PastFault>> FaultsAsync(AssetTag tag, int most, CancellationToken cancellation);
}
