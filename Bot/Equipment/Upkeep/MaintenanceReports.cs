using BackOffice.Cards.Sentences;
using BackOffice.Domain.Equipment;
using BackOffice.Domain.Repairs;

namespace BackOffice.Bot.Equipment.Upkeep;

/// <summary>Writes the turn of a plan as a report, marked as maintenance.</summary>
internal sealed class MaintenanceReports : IMaintenanceReports
{
    public FaultReport For(Asset asset, MaintenancePlan plan) => new(
        PlanSentences.What(asset), PlanSentences.Where(asset), PlanSentences.Symptom(asset, plan), Urgency.Normal)
    {
        Kind = asset.Facts.Kind,
        Tag = asset.Tag,
        IsMaintenance = true,
    };
}
