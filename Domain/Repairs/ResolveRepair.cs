using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>The back office says what was done. The reporter is asked whether it works; an open question lapses.</summary>
public sealed record ResolveRepair(CaseId Repair, int Seen, string Resolution) : BackOfficeCommand(Repair, Seen)
{
    public const int ResolutionLimit = 2_000;

    protected override RepairAction Action => RepairAction.Resolved;

    protected override string Text => TypedText.Clean(Resolution);

    protected override ImmutableArray<FieldError> Errors =>
        TypedText.Check(RepairFields.Resolution, Text, ResolutionLimit) is { } error ? [error] : [];

    protected override bool AppliesIn(RepairState state) => state.IsBeingRepaired;

    protected override Repair Apply(Repair repair, PersonName by, Instant now) => repair with
    {
        State = RepairState.Resolved,
        Resolution = Text,
        Question = repair.Question is { IsOpen: true } ? null : repair.Question,
        Parts = null,
    };

    protected override bool Rings(PersonId watcher, Repair repair) => watcher == repair.Reporter.Id;
}
