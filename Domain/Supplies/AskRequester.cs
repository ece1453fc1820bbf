using System.Collections.Immutable;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Supplies;

/// <summary>An approver asks the requester something first. The request waits on, and may be decided all the same.</summary>
public sealed record AskRequester(CaseId Request, int Seen, string Question) : DecideRequest(Request, Seen)
{
    protected override ImmutableArray<SupplyAction> Actions { get; } = [SupplyAction.Asked];

    protected override string Text => TypedText.Clean(Question);

    protected override ImmutableArray<FieldError> Errors(SupplyRequest request) =>
        TypedText.Check(SupplyFields.Question, Text, SupplyQuestion.TextLimit) is { } error ? [error] : [];

    protected override SupplyDecision Apply(SupplyStep step, Person by)
    {
        ArgumentNullException.ThrowIfNull(step);
        var question = new SupplyQuestion(Text, step.By, step.Office.Now);
        return step.To(step.Before with { Question = question }, SupplyAction.Asked, Text, [step.Before.Requester.Id]);
    }
}
