using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain.Office;
using BackOffice.Domain.People;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Domain.Equipment;

/// <summary>A plan as somebody typed it.</summary>
/// <param name="Count">A whole number.</param>
/// <param name="Unit">The name of an <see cref="IntervalUnit"/>.</param>
/// <param name="First">The day of the first turn, or of the next one; empty for one interval from now.</param>
public sealed record PlanForm(string Title, string Count, string Unit, string First)
{
    public static PlanForm Empty { get; } = new(string.Empty, string.Empty, nameof(IntervalUnit.Months), string.Empty);

    /// <summary>A plan as it is, to be changed.</summary>
    public static PlanForm Of(MaintenancePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new PlanForm(
            plan.Title,
            plan.Every.Count.ToString(CultureInfo.InvariantCulture),
            plan.Every.Unit.ToString(),
            plan.NextOn is { } day ? LocalDatePattern.Iso.Format(day) : string.Empty);
    }

    /// <summary>What the form says, or all that is wrong with it.</summary>
    internal (string? Title, MaintenanceInterval? Every, LocalDate? First, ImmutableArray<FieldError> Errors) Read()
    {
        var field = new TypedFields();
        var title = field.Text(PlanFields.Title, Title, MaintenancePlan.TitleLimit);
        if (title is null && !field.IsWrong(PlanFields.Title))
        {
            field.Misses(PlanFields.Title);
        }

        var unit = Enum.TryParse<IntervalUnit>(Unit, out var known) && Enum.IsDefined(known) ? known : IntervalUnit.Months;
        var count = field.Whole(PlanFields.Count, Count, unit is IntervalUnit.Pages ? MaintenanceInterval.MostPages : MaintenanceInterval.MostTimes);
        if (count is null && !field.IsWrong(PlanFields.Count))
        {
            field.Misses(PlanFields.Count);
        }

        var first = unit is IntervalUnit.Pages ? null : field.Date(PlanFields.First, First);
        return (title, count is { } number ? new MaintenanceInterval(number, unit) : null, first, field.Errors);
    }

    internal MaintenancePlan Plan(int number, Asset asset, CaseId nextCase, PersonName by, WorkingHours hours, Instant now)
    {
        var (title, every, first, _) = Read();
        var today = hours.DateOf(now);
        LocalDate? from = every!.IsOfPages ? null : first ?? today;
        LocalDate? on = from is not { } day ? null : first >= today ? first : every.NextAfter(today, day);
        return new MaintenancePlan(
            number,
            title!,
            every,
            by,
            nextCase,
            on,
            on is { } turn ? hours.OpeningOn(turn) : null,
            every.IsOfPages ? asset.Meter.Pages + every.Count : null)
        {
            CountedFrom = from,
        };
    }
}

/// <summary>The inputs of a plan's form, and the fields that an error names.</summary>
public static class PlanFields
{
    public const string Title = "title";
    public const string Count = "count";
    public const string Unit = "unit";
    public const string First = "first";
}
