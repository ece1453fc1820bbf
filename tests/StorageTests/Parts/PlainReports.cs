using BackOffice.Domain.Equipment;
using BackOffice.Domain.Repairs;

namespace BackOffice.StorageTests.Parts;

/// <summary>Reports the turn of a plan by its title.</summary>
public sealed class PlainReports : IMaintenanceReports
{
    public FaultReport For(Asset asset, MaintenancePlan plan)
    {
        ArgumentNullException.ThrowIfNull(asset);
        ArgumentNullException.ThrowIfNull(plan);
        return Faults.Printer with { Symptom = plan.Title, Tag = asset.Tag };
    }
}
