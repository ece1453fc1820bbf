using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>The back office judges the urgency otherwise than the reporter. The list and the targets follow.</summary>
/// <param name="Urgency">Null when nothing that is an urgency was chosen.</param>
public sealed record ChangeUrgency(CaseId Repair, int Seen, Urgency? Urgency) : BackOfficeCommand(Repair, Seen)
{
    protected override RepairAction Action => RepairAction.UrgencyChanged;

    /// <summary>The name of the urgency; people read it in words.</summary>
    protected override string? Text => Urgency?.ToString();

    protected override ImmutableArray<FieldError> Errors =>
        Urgency is null ? [new FieldError(RepairFields.Urgency, new FieldProblem.Missing())] : [];

    protected override bool AppliesIn(RepairState state) => state.IsBeingRepaired;

    protected override Repair Apply(Repair repair, PersonName by, Instant now) =>
        repair with { Fault = repair.Fault with { Urgency = Urgency!.Value } };

    protected override bool Rings(PersonId watcher, Repair repair) => false;
}
