using BackOffice.Cards.Sentences;
using BackOffice.Cards.Supplies;
using BackOffice.Dialogs.Conversation;
using BackOffice.Dialogs.Repairs;
using BackOffice.Domain;
using BackOffice.Domain.Supplies;
using Microsoft.Bot.Builder;

namespace BackOffice.Dialogs.Supplies;

/// <summary>An approver asked the person something, and the next thing they write is the answer.</summary>
internal sealed class AnswerApproverInWords(ISupplies supplies)
{
    // Others may change the request while the answer is on its way; the answer is to the question, whatever else changed.
    private const int Attempts = 3;

    /// <returns>False when the text was no answer.</returns>
    public async Task<bool> TryAsync(ITurnContext turn, SpokenTurn spoken, CaseId about, CancellationToken cancellation)
    {
        // A full report of a fault, or the wish for other things, is no answer.
        var request = await supplies.FindAsync(about, cancellation);
        if (request?.Question is not { IsOpen: true } question || spoken.Understood.IsFullReport || spoken.Understood.Surely(Intent.RequestSupplies))
        {
            return false;
        }

        for (var attempt = 1; ; attempt++)
        {
            switch (await supplies.ChangeAsync(new AnswerApprover(about, request.Version, spoken.Said), spoken.Person, cancellation))
            {
                case SupplyOutcome.Done(var answered):
                    await turn.SayAsync(SupplySentences.AnswerPassedOn(answered), cancellation);
                    return true;
                case SupplyOutcome.Refused { Why: SupplyRefusal.Stale, Request: { } changed } when attempt < Attempts && changed.Question == question:
                    request = changed;
                    break;
                case SupplyOutcome.Refused(var why, var truth):
                    await turn.SayAsync(
                        $"{SupplySentences.Refused(why, truth, spoken.Person)} {RefusalSentences.YouWrote(spoken.Said)}", cancellation);
                    return true;
                case var other:
                    throw new InvalidOperationException($"An answer became {other}.");
            }
        }
    }
}
