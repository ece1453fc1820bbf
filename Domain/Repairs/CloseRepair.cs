using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>The back office closes what is said to be fixed without waiting for the reporter, who may have left or never looks.</summary>
public sealed record CloseRepair(CaseId Repair, int Seen) : BackOfficeCommand(Repair, Seen)
{
    protected override RepairAction Action => RepairAction.ClosedByOffice;

    protected override bool AppliesIn(RepairState state) => state is RepairState.Resolved;

    protected override Repair Apply(Repair repair, PersonName by, Instant now) => repair with { State = RepairState.Closed };

    protected override bool Rings(PersonId watcher, Repair repair) => repair.IsAffected(watcher);
}
