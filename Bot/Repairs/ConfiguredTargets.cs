using BackOffice.Domain.Office;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Bot.Repairs;

/// <summary>The targets as the configuration writes them.</summary>
internal static class ConfiguredTargets
{
    public static RepairTargets Of(TargetsOptions targets, WorkingHours hours) => new(hours, Of(targets.Urgent), Of(targets.Normal), Of(targets.Low));

    private static RepairTarget Of(TargetOptions target) => new(Hours(target.Respond), Hours(target.Repair));

    private static Duration Hours(double hours) => Duration.FromMinutes((long)Math.Round(hours * 60));
}
