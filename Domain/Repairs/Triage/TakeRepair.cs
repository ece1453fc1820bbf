using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>Somebody of the back office repairs it themselves. The work counts as begun.</summary>
public sealed record TakeRepair(CaseId Repair, int Seen) : BackOfficeCommand(Repair, Seen)
{
    protected override RepairAction Action => RepairAction.Taken;

    protected override bool AppliesIn(RepairState state) => state.IsBeingRepaired;

    protected override Repair Apply(Repair repair, PersonName by, Instant now) => repair.GivenTo(by.Name);

    protected override bool Rings(PersonId watcher, Repair repair) => false;
}
