using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Domain.Repairs;

/// <summary>The back office says on which day somebody comes; whose machine it is gets to know it.</summary>
/// <param name="On">Null when nothing that is a date was chosen.</param>
/// <param name="Today">The office's date.</param>
public sealed record PlanVisit(CaseId Repair, int Seen, LocalDate? On, LocalDate Today) : BackOfficeCommand(Repair, Seen)
{
    protected override RepairAction Action => RepairAction.VisitPlanned;

    /// <summary>The date (ISO); people read it in words.</summary>
    protected override string? Text => On is { } date ? LocalDatePattern.Iso.Format(date) : null;

    protected override ImmutableArray<FieldError> Errors => PlannedDate.Check(RepairFields.Visit, On, earliest: Today);

    protected override bool AppliesIn(RepairState state) => state.IsBeingRepaired;

    protected override Repair Apply(Repair repair, PersonName by, Instant now) => repair with { Visit = On };

    protected override bool Rings(PersonId watcher, Repair repair)
    {
        ArgumentNullException.ThrowIfNull(repair);
        return watcher == repair.Reporter.Id;
    }
}
