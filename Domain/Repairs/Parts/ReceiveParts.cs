using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>The parts are here: the repair goes on, and so does its clock.</summary>
public sealed record ReceiveParts(CaseId Repair, int Seen) : BackOfficeCommand(Repair, Seen)
{
    protected override RepairAction Action => RepairAction.PartsArrived;

    protected override bool AppliesIn(RepairState state) => state is RepairState.WaitingForParts;

    protected override Repair Apply(Repair repair, PersonName by, Instant now) => repair with { State = RepairState.InProgress, Parts = null };

    protected override bool Rings(PersonId watcher, Repair repair) => false;
}
