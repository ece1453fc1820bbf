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

    protected override bool AppliesIn(RepairState state) =>
        state is RepairState.Reported or RepairState.InProgress or RepairState.WaitingForReporter;

    protected override Repair Apply(Repair repair, PersonName by, Instant now) => repair with
    {
        Technician = Text,
        State = repair.State is RepairState.WaitingForReporter ? RepairState.WaitingForReporter : RepairState.InProgress,
        Question = repair.Question is { IsOpen: true } question ? question with { AskedIn = RepairState.InProgress } : repair.Question,
    };

    protected override bool Rings(PersonId watcher, Repair repair) => false;
}
