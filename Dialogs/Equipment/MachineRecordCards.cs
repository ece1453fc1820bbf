using AdaptiveCards;
using BackOffice.Cards.Equipment;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Office;
using NodaTime;

namespace BackOffice.Dialogs.Equipment;

/// <summary>The card that tells how a machine has done.</summary>
public sealed class MachineRecordCards(IEquipment equipment, IMachineRecords records, WorkingHours hours, IClock clock)
{
    /// <returns>Null for a tag that is not in the register. The caller has checked who asks.</returns>
    public async Task<AdaptiveCard?> FindAsync(AssetTag tag, CancellationToken cancellation)
    {
        if (await equipment.FindAsync(tag, cancellation) is not { } asset)
        {
            return null;
        }

        var now = clock.GetCurrentInstant();
        var faults = await records.FaultsAsync(tag, MachineRecord.MostFaults, cancellation);
        var record = MachineRecord.Of(faults, asset.Facts.PurchasedOn, hours, now);
        return MachineRecordCard.For(asset, record, RepairOrReplace.Judge(asset.Facts, record, hours.DateOf(now), now));
    }
}
