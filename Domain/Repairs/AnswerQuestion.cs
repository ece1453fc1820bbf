using System.Collections.Immutable;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Domain.Repairs;

/// <summary>The reporter answers the open question.</summary>
public sealed record AnswerQuestion(CaseId Repair, int Seen, string Answer) : ReporterCommand(Repair, Seen)
{
    public const int AnswerLimit = 2_000;

    protected override RepairAction Action => RepairAction.Answered;

    protected override string Text => TypedText.Clean(Answer);

    protected override ImmutableArray<FieldError> Errors =>
        TypedText.Check(RepairFields.Answer, Text, AnswerLimit) is { } error ? [error] : [];

    protected override bool AppliesIn(RepairState state) => state is RepairState.WaitingForReporter;

    protected override bool RingsBackOffice => true;

    protected override Repair Apply(Repair repair, PersonName by, Instant now) => repair with
    {
        State = repair.Question!.AskedIn,
        Question = repair.Question with { Answer = Text },
    };
}
