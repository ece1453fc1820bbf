using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>
/// The back office says what was done. The reporter is asked whether it works; an open question lapses. Planned work is closed with
/// it: nobody had a fault that might still be there.
/// </summary>
/// <param name="Cost">What it cost, as typed; empty where nobody says.</param>
public sealed record ResolveRepair(CaseId Repair, int Seen, string Resolution, string Cost = "") : BackOfficeCommand(Repair, Seen)
{
    public const int ResolutionLimit = 2_000;

    protected override RepairAction Action => RepairAction.Resolved;

    protected override string Text => TypedText.Clean(Resolution);

    protected override decimal? Spent => ReadCost().Cost;

    protected override ImmutableArray<FieldError> Errors =>
    [
        .. TypedText.Check(RepairFields.Resolution, Text, ResolutionLimit) is { } error ? [error] : Array.Empty<FieldError>(),
        .. ReadCost().Errors,
    ];

    protected override bool AppliesIn(RepairState state) => state.IsBeingRepaired;

    protected override Repair Apply(Repair repair, PersonName by, Instant now) => repair with
    {
        State = repair.Fault.IsMaintenance ? RepairState.Closed : RepairState.Resolved,
        Resolution = Text,
        FixedAt = now,
        Cost = Spent is { } more ? (repair.Cost ?? 0) + more : repair.Cost,
        Question = repair.Question is { IsOpen: true } ? null : repair.Question,
        Parts = null,
    };

    private (decimal? Cost, ImmutableArray<FieldError> Errors) ReadCost()
    {
        var fields = new TypedFields();
        return (fields.Price(RepairFields.Cost, Cost), fields.Errors);
    }

    protected override bool Rings(PersonId watcher, Repair repair) => repair.IsAffected(watcher);
}
