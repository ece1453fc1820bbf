using BackOffice.Domain.Office;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Bot.Repairs;

/// <summary>The targets as the configuration writes them.</summary>
internal static class ConfiguredTargets
{
    public static RepairTargets Of(RepairsOptions options, WorkingHours hours) =>
        new(hours, Of(options.Targets.Urgent), Of(options.Targets.Normal), Of(options.Targets.Low))
        {
            ReporterReminder = Hours(options.RemindReporterAfter),
            TakenAsGood = Hours(options.CloseAfter),
        };

    private static RepairTarget Of(TargetOptions target) => new(Hours(target.Respond), Hours(target.Repair));

    private static Duration Hours(double hours) => Duration.FromMinutes((long)Math.Round(hours * 60));
}
