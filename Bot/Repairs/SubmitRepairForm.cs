using System.Collections.Immutable;
using System.Security.Cryptography;
using BackOffice.Bot.Conversation;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Repairs;

/// <summary>The form is sent: it becomes the tracked repair, or comes back with all that was typed and what to mend.</summary>
internal sealed class SubmitRepairForm(IRepairs repairs, TextRecognizer recognizer, RandomNumberGenerator random) : ICardAction
{
    // What is far over the limit is cut in the form that comes back, so that the card stays sendable.
    private const int KeptOfTooLongText = 6_000;

    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.Report];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        var draft = Draft(press);
        var fault = recognizer.Identify(new FaultReport(draft.What, draft.Where, draft.Symptom, draft.Urgency), turn.Activity.Locale);
        var report = new ReportRepair(draft.Id, fault, press.Message);
        return await repairs.ReportAsync(report, person, cancellation) switch
        {
            RepairOutcome.Done(var repair) => new CardAnswer.Replace(RepairCard.For(repair, person)),
            RepairOutcome.Refused { Why: Refusal.Invalid(var errors) } => Again(draft, errors),
            RepairOutcome.Refused { Why: Refusal.FormOutdated } => Again(
                draft with { Id = CaseId.Mint(CaseKind.Repair, random) }, [], RefusalSentences.FormOutdated()),
            RepairOutcome.Refused refused => throw new InvalidOperationException($"A report was refused: {refused.Why}."),
            _ => throw new InvalidOperationException("A report had no outcome."),
        };
    }

    public CardAnswer AfterOutage(CardPress press, string reference) => Again(Draft(press), [], TroubleSentences.NotSaved(reference));

    private RepairDraft Draft(CardPress press) => new(
        press.Case ?? CaseId.Mint(CaseKind.Repair, random),
        press.Text(RepairFields.What),
        press.Text(RepairFields.Where),
        press.Text(RepairFields.Symptom),
        Enum.TryParse<Urgency>(press.Text(RepairFields.Urgency), ignoreCase: true, out var urgency) && Enum.IsDefined(urgency)
            ? urgency
            : Urgency.Normal);

    private static CardAnswer.Replace Again(RepairDraft draft, ImmutableArray<FieldError> errors, string? banner = null) =>
        new(RepairFormCard.For(
            draft with
            {
                What = Kept(draft.What),
                Where = Kept(draft.Where),
                Symptom = Kept(draft.Symptom),
            },
            errors,
            banner));

    private static string Kept(string text) => text.Length <= KeptOfTooLongText ? text : text[..KeptOfTooLongText];
}
