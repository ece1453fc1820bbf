using System.Collections.Immutable;
using System.Globalization;
using Azure.Data.Tables;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Storage;

/// <summary>The plans of a machine, among the columns of its row.</summary>
internal static class PlanColumns
{
    public static void Put(TableEntity row, ImmutableArray<MaintenancePlan> plans)
    {
        foreach (var (place, plan) in plans.Index())
        {
            var prefix = Prefix(place);
            row[prefix + nameof(MaintenancePlan.Number)] = plan.Number;
            row[prefix + nameof(MaintenancePlan.Title)] = plan.Title;
            row[prefix + nameof(MaintenanceInterval.Count)] = plan.Every.Count;
            row.Put(prefix + nameof(MaintenanceInterval.Unit), plan.Every.Unit);
            row.Put(prefix + nameof(MaintenancePlan.By), plan.By);
            row[prefix + nameof(MaintenancePlan.NextCase)] = plan.NextCase.Value;
            row[prefix + nameof(MaintenancePlan.CountedFrom)] = Day(plan.CountedFrom);
            row[prefix + nameof(MaintenancePlan.NextOn)] = Day(plan.NextOn);
            row[prefix + nameof(MaintenancePlan.NextAt)] = plan.NextAt?.ToDateTimeOffset();
            row[prefix + nameof(MaintenancePlan.NextPages)] = plan.NextPages;
            row[prefix + nameof(MaintenancePlan.MarkBefore)] = plan.MarkBefore;
        }
    }

    public static ImmutableArray<MaintenancePlan> Read(TableEntity row) =>
    [
        .. Enumerable.Range(0, MaintenancePlan.MostOfOneMachine)
            .Select(Prefix)
            .Where(prefix => row.ContainsKey(prefix + nameof(MaintenancePlan.Number)))
            .Select(prefix => Read(row, prefix)),
    ];

    private static MaintenancePlan Read(TableEntity row, string prefix) => new(
        row.Number(prefix + nameof(MaintenancePlan.Number)),
        row.Text(prefix + nameof(MaintenancePlan.Title)),
        new MaintenanceInterval(row.Number(prefix + nameof(MaintenanceInterval.Count)), row.Choice<IntervalUnit>(prefix + nameof(MaintenanceInterval.Unit))),
        row.Name(prefix + nameof(MaintenancePlan.By)),
        CaseId.Parse(row.Text(prefix + nameof(MaintenancePlan.NextCase))),
        Day(row.TextOrNull(prefix + nameof(MaintenancePlan.NextOn))),
        row.GetDateTimeOffset(prefix + nameof(MaintenancePlan.NextAt)) is { } at ? Instant.FromDateTimeOffset(at) : null,
        row.GetInt64(prefix + nameof(MaintenancePlan.NextPages)))
    {
        CountedFrom = Day(row.TextOrNull(prefix + nameof(MaintenancePlan.CountedFrom))),
        MarkBefore = row.GetInt64(prefix + nameof(MaintenancePlan.MarkBefore)),
    };

    private static string? Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;

    private static LocalDate? Day(string? day) => day is null ? null : LocalDatePattern.Iso.Parse(day).Value;

    private static string Prefix(int place) => $"Plan{place.ToString(CultureInfo.InvariantCulture)}";
}
