using BackOffice.Domain.Repairs;

namespace BackOffice.Domain.Equipment;

/// <summary>Port: the words in which a plan's turn is reported.</summary>
public interface IMaintenanceReports
{
    FaultReport For(Asset asset, MaintenancePlan plan);
}
