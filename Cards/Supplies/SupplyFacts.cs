using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.People;
using BackOffice.Domain.Supplies;

namespace BackOffice.Cards.Supplies;

/// <summary>Who asked, until when, what it costs, and whose decision it is or was.</summary>
internal static class SupplyFacts
{
    public static IEnumerable<AdaptiveElement> For(SupplyRequest request, Person reader, SupplyShelves shelves) =>
    [
        Fact.Row(SupplyTexts.FactWho, AdaptiveSpacing.Medium, Line.Run(request.Requester.Id == reader.Id ? Words.YouAlone : UserText.Name(request.Requester))),
        Fact.Row(SupplyTexts.FactWhen, AdaptiveSpacing.Small, Line.Run(Moment.OnCard(request.RequestedAt))),
        .. request.NeededBy is { } day ? [Fact.Row(SupplyTexts.FactNeededBy, AdaptiveSpacing.Small, Line.Run(Day.Of(day)))] : Array.Empty<AdaptiveElement>(),
        .. ForBackOffice(request, reader),
        Fact.Row(SupplyTexts.FactDecision, AdaptiveSpacing.Small, Line.Run(Decision(request, reader))),
        Fact.Row(SupplyTexts.FactRule, AdaptiveSpacing.Small, Line.Run(SupplyWords.Of(
            request.Ruling,
            request.CostCentre,
            item => shelves.Of(item)?.Facts.Name ?? request.Lines.FirstOrDefault(line => line.Item == item)?.Name))),
        .. request.Note.Length > 0 ? [Fact.Section(SupplyTexts.FactNote, request.Note, Fact.Brief)] : Array.Empty<AdaptiveElement>(),
        .. Conversation(request, reader),
        .. request.Reason is { } reason ? [Fact.Section(SupplyTexts.FactReason, reason)] : Array.Empty<AdaptiveElement>(),
    ];

    private static IEnumerable<AdaptiveElement> ForBackOffice(SupplyRequest request, Person reader)
    {
        if (!reader.RunsBackOffice && !request.WaitsFor(reader))
        {
            yield break;
        }

        if (request.CostCentre.Length > 0)
        {
            yield return Fact.Row(SupplyTexts.FactCostCentre, AdaptiveSpacing.Small, Line.Run(UserText.InLine(request.CostCentre)));
        }

        yield return Fact.Row(SupplyTexts.FactValue, AdaptiveSpacing.Small, Line.Run(Value(request)));
    }

    private static string Value(SupplyRequest request) => (request.Value, request.HasUnknownPrice) switch
    {
        (0, true) => SupplyTexts.ValueUnknown,
        (var value, true) => Phrase.Of(SupplyTexts.ValueAndMore, Amount.Of(value)),
        (var value, false) => Amount.Of(value),
    };

    private static string Decision(SupplyRequest request, Person reader) => request switch
    {
        { Approval.Verdict: { } verdict } => Of(verdict, reader),
        { Approval: null } => SupplyTexts.DecisionByRule,
        { State: not SupplyState.Waiting } => SupplyTexts.NotYetDecided,
        { Approval.Asked.IsEmpty: true } => SupplyTexts.WaitsForNobody,
        { Approval: { } approval } when approval.MayBeDecidedBy(reader) => approval.Asked.Any(asked => asked.Person == reader.Id && asked.InsteadOf is not null)
            ? SupplyTexts.WaitsForYouInstead
            : SupplyTexts.WaitsForYou,
        { Approval.Level: ApprovalLevel.OfficeManager } => SupplyTexts.WaitsForManager,
        _ => SupplyTexts.WaitsForExecutive,
    };

    private static string Of(Verdict verdict, Person reader)
    {
        var by = UserText.By(verdict.By, reader);
        return Phrase.Of(
            verdict.IsGranted ? SupplyTexts.DecisionGranted : SupplyTexts.DecisionRejected,
            verdict.InsteadOf is null ? by : Phrase.Of(SupplyTexts.DecisionStandingIn, by),
            Moment.OnCard(verdict.At));
    }

    // The question that the reader must react to stands in the prompt instead.
    private static IEnumerable<AdaptiveElement> Conversation(SupplyRequest request, Person reader)
    {
        if (request.Question is not { } question || (question.IsOpen && SupplyPrompt.Asks(request, reader)))
        {
            yield break;
        }

        yield return Fact.Section(
            question.By.Id == reader.Id ? SupplyTexts.FactQuestionYou : Phrase.Of(SupplyTexts.FactQuestion, UserText.Name(question.By)), question.Text, Fact.Brief);
        if (question.Answer is { } answer)
        {
            yield return Fact.Section(
                request.Requester.Id == reader.Id ? SupplyTexts.FactAnswerYou : Phrase.Of(SupplyTexts.FactAnswer, UserText.Name(request.Requester)),
                answer,
                Fact.Brief);
        }
    }
}
