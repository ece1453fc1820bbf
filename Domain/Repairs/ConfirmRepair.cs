using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>The reporter says that it works: the repair is closed.</summary>
public sealed record ConfirmRepair(CaseId Repair, int Seen) : ReporterCommand(Repair, Seen)
{
    protected override RepairAction Action => RepairAction.Confirmed;

    protected override bool AppliesIn(RepairState state) => state is RepairState.Resolved;

    protected override bool RingsBackOffice => false;

    protected override bool RingsJoined => true;

    protected override Repair Apply(Repair repair, PersonName by, Instant now) => repair with { State = RepairState.Closed };
}
