using System.Collections.Immutable;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Supplies;

/// <summary>The requester answers what an approver asked.</summary>
public sealed record AnswerApprover(CaseId Request, int Seen, string Answer) : SupplyCommand(Request, Seen)
{
    protected override ImmutableArray<SupplyAction> Actions { get; } = [SupplyAction.Answered];

    protected override string Text => TypedText.Clean(Answer);

    protected override ImmutableArray<FieldError> Errors(SupplyRequest request) =>
        TypedText.Check(SupplyFields.Answer, Text, SupplyQuestion.TextLimit) is { } error ? [error] : [];

    protected override SupplyRefusal? Forbids(SupplyRequest request, Person by) =>
        ForRequester(request, by) ?? (request.Question is { IsOpen: true } ? null : new SupplyRefusal.WrongState());

    protected override bool AppliesIn(SupplyState state) => state is SupplyState.Waiting;

    protected override SupplyDecision Apply(SupplyStep step, Person by)
    {
        ArgumentNullException.ThrowIfNull(step);
        var question = step.Before.Question!;
        return step.To(
            step.Before with { Question = question with { Answer = Text } },
            SupplyAction.Answered,
            Text,
            [question.By.Id, .. step.Before.Approval!.Asked.Select(asked => asked.Person)]);
    }
}
