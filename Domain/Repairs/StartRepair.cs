using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>The back office takes the repair on.</summary>
public sealed record StartRepair(CaseId Repair, int Seen) : BackOfficeCommand(Repair, Seen)
{
    protected override RepairAction Action => RepairAction.Started;

    protected override bool AppliesIn(RepairState state) => state is RepairState.Reported;

    protected override Repair Apply(Repair repair, PersonName by, Instant now) => repair with { State = RepairState.InProgress };

    protected override bool Rings(PersonId watcher, Repair repair) => false;
}
