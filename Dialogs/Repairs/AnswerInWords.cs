using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Conversation;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;

namespace BackOffice.Dialogs.Repairs;

/// <summary>The back office asked the person something, and the next thing they write is the answer.</summary>
internal sealed class AnswerInWords(IRepairs repairs)
{
    // Others may change the repair while the answer is on its way; the answer is to the question, whatever else changed.
    private const int Attempts = 3;

    /// <returns>False when the text was no answer.</returns>
    public async Task<bool> TryAsync(ITurnContext turn, SpokenTurn spoken, CaseId about, CancellationToken cancellation)
    {
        var repair = await repairs.FindAsync(about, cancellation);
        if (repair?.Question is not { IsOpen: true } question || IsAboutOther(repair, spoken.Understood))
        {
            return false;
        }

        for (var attempt = 1; ; attempt++)
        {
            var answer = new AnswerQuestion(about, repair.Version, spoken.Said);
            switch (await repairs.ChangeAsync(answer, spoken.Person, cancellation))
            {
                case RepairOutcome.Done:
                    await turn.SayAsync(RepairSentences.AnswerPassedOn(question.By, about), cancellation);
                    return true;
                case RepairOutcome.Refused { Why: Refusal.Stale, Repair: { } changed }
                    when attempt < Attempts && changed.Question == question:
                    repair = changed;
                    break;
                case RepairOutcome.Refused(var why, var truth):
                    await turn.SayAsync(
                        $"{RefusalSentences.For(why, spoken.Person, truth)} {RefusalSentences.YouWrote(spoken.Said)}", cancellation);
                    return true;
                case var other:
                    throw new InvalidOperationException($"An answer became {other}.");
            }
        }
    }

    // A full report of another thing, or the wish for a form, is no answer.
    private static bool IsAboutOther(Repair repair, Understood understood) => understood switch
    {
        { IsFullReport: true } => !string.Equals(understood.Asset, repair.Fault.What, StringComparison.OrdinalIgnoreCase)
            || !string.Equals(understood.Place, repair.Fault.Where, StringComparison.OrdinalIgnoreCase),
        _ => understood is { Intent: Intent.ReportProblem, Asset: null, Place: null, Symptom: null },
    };
}
