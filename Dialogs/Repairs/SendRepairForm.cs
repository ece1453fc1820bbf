using System.Collections.Immutable;
using System.Security.Cryptography;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Conversation;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;
using NodaTime;

namespace BackOffice.Dialogs.Repairs;

/// <summary>Sends the open form because somebody wrote "send".</summary>
internal sealed class SendRepairForm(
    IRepairs repairs, IPeople people, TextRecognizer recognizer, IClock clock, RandomNumberGenerator random)
{
    /// <returns>The form when it could not be sent and stays open; null when it has become a repair.</returns>
    public async Task<RepairFormState?> RunAsync(ITurnContext turn, Person person, RepairFormState form, CancellationToken cancellation)
    {
        var draft = form.Draft;
        var fault = recognizer.Identify(draft.Fault, turn.Activity.Locale);
        var report = new ReportRepair(draft.Id, fault, form.Message) { Known = CaseId.ParseAll(draft.Seen) };
        switch (await repairs.ReportAsync(report, person, cancellation))
        {
            case RepairOutcome.Done(var repair):
                await turn.SayAsync(FormSentences.Sent(repair.Id), cancellation);
                return null;
            case RepairOutcome.Refused { Why: Refusal.Invalid(var errors) }:
                return await ShowAgainAsync(turn, form, new FormView(draft, errors, WasSent: true), Sentences(errors), cancellation);
            case RepairOutcome.Refused { Why: Refusal.AlreadyReported(var there) }:
                var already = new AlreadyOpen(there, person, clock.GetCurrentInstant());
                var why = $"{AlreadyOpenSentences.Meanwhile()} {AlreadyOpenSentences.Beside(already)}";
                return await ShowAgainAsync(
                    turn, form, new FormView(draft, [], Banner: AlreadyOpenSentences.Meanwhile()).With(already), why, cancellation);
            case RepairOutcome.Refused { Why: Refusal.FormOutdated }:
                var renewed = draft with { Id = CaseId.Mint(CaseKind.Repair, random) };
                await people.OpenFormAsync(person.Id, renewed.Id, cancellation);
                var sentence = RefusalSentences.FormOutdated();
                return await ShowAgainAsync(turn, form, new FormView(renewed, [], Banner: sentence), sentence, cancellation);
            case RepairOutcome.Refused refused:
                throw new InvalidOperationException($"A report was refused: {refused.Why}.");
            case var other:
                throw new InvalidOperationException($"A report became {other}.");
        }
    }

    private static async Task<RepairFormState> ShowAgainAsync(
        ITurnContext turn, RepairFormState form, FormView view, string sentence, CancellationToken cancellation)
    {
        var message = await RepairFormMessage.UpdateAsync(turn, form.Message, view, cancellation);
        await turn.SayAsync(sentence, cancellation);
        return RepairFormState.Of(view.Draft, message, form.Said);
    }

    private static string Sentences(ImmutableArray<FieldError> errors) => string.Join(' ', errors.Select(FieldSentences.For));
}
