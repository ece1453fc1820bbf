using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>The back office asks the reporter something; the repair waits for the answer.</summary>
public sealed record AskReporter(CaseId Repair, int Seen, string Question) : BackOfficeCommand(Repair, Seen)
{
    public const int QuestionLimit = 1_000;

    protected override RepairAction Action => RepairAction.Asked;

    protected override string Text => TypedText.Clean(Question);

    protected override ImmutableArray<FieldError> Errors =>
        TypedText.Check(RepairFields.Question, Text, QuestionLimit) is { } error ? [error] : [];

    protected override bool AppliesIn(RepairState state) => state is RepairState.Reported or RepairState.InProgress;

    protected override Repair Apply(Repair repair, PersonName by, Instant now) => repair with
    {
        State = RepairState.WaitingForReporter,
        Question = new RepairQuestion(Text, by, now, repair.State),
    };

    protected override bool Rings(PersonId watcher, Repair repair) => watcher == repair.Reporter.Id;
}
