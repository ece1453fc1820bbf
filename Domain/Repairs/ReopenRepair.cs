using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>The reporter, or somebody who joined, says that it still does not work. Saying what is still wrong helps, but is not asked for.</summary>
public sealed record ReopenRepair(CaseId Repair, int Seen, string? StillWrong) : RepairCommand(Repair, Seen)
{
    public const int StillWrongLimit = 2_000;

    protected override RepairAction Action => RepairAction.Reopened;

    protected override string? Text => TypedText.Clean(StillWrong) is { Length: > 0 } text ? text : null;

    protected override ImmutableArray<FieldError> Errors =>
        Text is not null && TypedText.Check(RepairFields.StillWrong, Text, StillWrongLimit) is { } error ? [error] : [];

    protected override bool MayBeGivenBy(Person by, Repair repair)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(repair);
        return repair.IsAffected(by.Id);
    }

    protected override bool AppliesIn(RepairState state) => state is RepairState.Resolved;

    protected override Repair Apply(Repair repair, PersonName by, Instant now) => repair with { State = RepairState.Reported };

    // Whom the trouble hits sees it when they look; the back office has to come again.
    protected override bool Rings(PersonId watcher, Repair repair)
    {
        ArgumentNullException.ThrowIfNull(repair);
        return !repair.IsAffected(watcher);
    }
}
