using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Conversation;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;

namespace BackOffice.Dialogs.Repairs;

/// <summary>"Me too", written beside a form that shows what is open on its machine.</summary>
internal sealed class JoinInWords(IRepairs repairs, IPhotos photos, TextRecognizer recognizer)
{
    /// <returns>False when the form stays open.</returns>
    public async Task<bool> RunAsync(ITurnContext turn, Person person, RepairFormState form, CancellationToken cancellation)
    {
        if (CaseId.ParseAll(form.Draft.Seen) is not [var open, ..])
        {
            await turn.SayAsync(AlreadyOpenSentences.NothingToJoin(), cancellation);
            return false;
        }

        var command = new JoinRepair(open, recognizer.Identify(form.Draft.Fault, turn.Activity.Locale), form.Draft.Id, form.Message);
        switch (await repairs.JoinAsync(command, person, cancellation))
        {
            case RepairOutcome.Done(var repair):
                // What lay with the form is about the same trouble.
                var mayHavePhotos = person.OpenForm != form.Draft.Id || person.FormHasPhotos;
                var left = mayHavePhotos && await photos.MoveAsync(form.Draft.Id, repair.Id, person, cancellation) is PhotoOutcome.Refused(var not, _)
                    ? $" {RefusalSentences.For(not, person, repair)}"
                    : string.Empty;
                await turn.SayAsync(AlreadyOpenSentences.Joined(repair.Id) + left, cancellation);
                return true;
            case RepairOutcome.Refused(var why, var truth):
                await turn.SayAsync(AlreadyOpenSentences.NotJoined(why, person, truth), cancellation);
                return false;
            case var other:
                throw new InvalidOperationException($"A wish to join became {other}.");
        }
    }
}
