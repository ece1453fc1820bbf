using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>The reporter says that it still does not work. Saying what is still wrong helps, but is not asked for.</summary>
public sealed record ReopenRepair(CaseId Repair, int Seen, string? StillWrong) : ReporterCommand(Repair, Seen)
{
    public const int StillWrongLimit = 2_000;

    protected override RepairAction Action => RepairAction.Reopened;

    protected override string? Text => TypedText.Clean(StillWrong) is { Length: > 0 } text ? text : null;

    protected override ImmutableArray<FieldError> Errors =>
        Text is not null && TypedText.Check(RepairFields.StillWrong, Text, StillWrongLimit) is { } error ? [error] : [];

    protected override bool AppliesIn(RepairState state) => state is RepairState.Resolved;

    protected override bool RingsBackOffice => true;

    protected override Repair Apply(Repair repair, PersonName by, Instant now) => repair with { State = RepairState.Reported };
}
