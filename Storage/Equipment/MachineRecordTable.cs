using System.Collections.Immutable;
using BackOffice.Domain.Equipment;

namespace BackOffice.Storage;

/// <summary>The faults of each machine that are over. A repair writes its row when it is closed, in the same transaction.</summary>
public sealed class MachineRecordTable(OfficeTable table) : IMachineRecords
{
    /// <inheritdoc/>
    public async Task<ImmutableArray<PastFault>> FaultsAsync(AssetTag tag, int most, CancellationToken cancellation) =>
        [.. (await table.ListAsync(Keys.PastFaults(tag), most, cancellation)).Select(PastFaultRow.Read)];
}
