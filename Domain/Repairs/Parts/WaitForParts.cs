using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>
/// The repair waits for a part until a day; the clock stands still, and the executive is reminded on that day. Once more for another
/// part or another day.
/// </summary>
/// <param name="Expected">Null when nothing that is a date was chosen.</param>
/// <param name="Today">The office's date.</param>
public sealed record WaitForParts(CaseId Repair, int Seen, string Part, LocalDate? Expected, LocalDate Today) : BackOfficeCommand(Repair, Seen)
{
    public const int PartLimit = 200;

    protected override RepairAction Action => RepairAction.PartsAwaited;

    protected override string Text => TypedText.Clean(Part);

    protected override ImmutableArray<FieldError> Errors =>
    [
        .. TypedText.Check(RepairFields.Part, Text, PartLimit) is { } error ? [error] : ImmutableArray<FieldError>.Empty,
        .. PlannedDate.Check(RepairFields.Expected, Expected, earliest: Today.PlusDays(1)),
    ];

    protected override bool AppliesIn(RepairState state) =>
        state is RepairState.Reported or RepairState.InProgress or RepairState.WaitingForParts;

    protected override Repair Apply(Repair repair, PersonName by, Instant now) => repair with
    {
        State = RepairState.WaitingForParts,
        Parts = new RepairParts(Text, Expected!.Value),
        Clock = repair.Clock with { Told = repair.Clock.Told & ~RepairStages.PartsExpected },
    };

    protected override bool Rings(PersonId watcher, Repair repair) => false;
}
