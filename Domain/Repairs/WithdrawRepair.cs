using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>
/// The reporter takes the report back, so that nobody walks to a machine that works. Not once others have joined: they would wait for
/// something that never comes.
/// </summary>
public sealed record WithdrawRepair(CaseId Repair, int Seen) : ReporterCommand(Repair, Seen)
{
    protected override RepairAction Action => RepairAction.Withdrawn;

    protected override bool AppliesIn(RepairState state) => state.IsBeingRepaired;

    protected override Refusal? Hinders(Repair repair) => repair.Joined.IsEmpty ? null : new Refusal.OthersWait(repair.Joined.Length);

    protected override bool RingsBackOffice => true;

    protected override Repair Apply(Repair repair, PersonName by, Instant now) => repair with
    {
        State = RepairState.Withdrawn,
        Question = repair.Question is { IsOpen: true } ? null : repair.Question,
        Parts = null,
    };
}
