using System.Security.Cryptography;
using BackOffice.Bot.Conversation;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;
using NodaTime;

namespace BackOffice.Bot.Repairs;

/// <summary>The form is sent: it becomes the tracked repair, or comes back with all that was typed and what to mend or to know first.</summary>
internal sealed class SubmitRepairForm(IRepairs repairs, TextRecognizer recognizer, IClock clock, RandomNumberGenerator random) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.Report];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        var draft = PressedForm.Draft(press, random);
        var fault = recognizer.Identify(draft.Fault, turn.Activity.Locale);
        var report = new ReportRepair(draft.Id, fault, press.Message) { Known = CaseId.ParseAll(draft.Seen) };
        return await repairs.ReportAsync(report, person, cancellation) switch
        {
            RepairOutcome.Done(var repair) => new CardAnswer.Replace(RepairCard.For(repair, person)),
            RepairOutcome.Refused { Why: Refusal.Invalid(var errors) } => PressedForm.Again(draft, errors),
            RepairOutcome.Refused { Why: Refusal.AlreadyReported(var there) } => PressedForm.Again(
                draft, [], AlreadyOpenSentences.Meanwhile(), new AlreadyOpen(there, person, clock.GetCurrentInstant())),
            RepairOutcome.Refused { Why: Refusal.FormOutdated } => PressedForm.Again(
                draft with { Id = CaseId.Mint(CaseKind.Repair, random) }, [], RefusalSentences.FormOutdated()),
            RepairOutcome.Refused refused => throw new InvalidOperationException($"A report was refused: {refused.Why}."),
            _ => throw new InvalidOperationException("A report had no outcome."),
        };
    }

    public CardAnswer AfterOutage(CardPress press, string reference) =>
        PressedForm.Again(PressedForm.Draft(press, random), [], TroubleSentences.NotSaved(reference));
}
