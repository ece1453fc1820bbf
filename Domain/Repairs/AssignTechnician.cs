using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>The back office names who repairs it. The work counts as begun.</summary>
public sealed record AssignTechnician(CaseId Repair, int Seen, string Technician) : BackOfficeCommand(Repair, Seen)
{
    public const int TechnicianLimit = 100;

    protected override RepairAction Action => RepairAction.Assigned;

    protected override string Text => TypedText.Clean(Technician);

    protected override ImmutableArray<FieldError> Errors =>
        TypedText.Check(RepairFields.Technician, Text, TechnicianLimit) is { } error ? [error] : [];

    protected override bool AppliesIn(RepairState state) => state.IsBeingRepaired;

    protected override Repair Apply(Repair repair, PersonName by, Instant now) => repair.GivenTo(Text);

    protected override bool Rings(PersonId watcher, Repair repair) => false;
}
