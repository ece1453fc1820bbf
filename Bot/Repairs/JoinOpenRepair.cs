using System.Security.Cryptography;
using BackOffice.Bot.Conversation;
using BackOffice.Cards;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Repairs;

/// <summary>The trouble was reported already: whoever has it too joins with one press, and their form becomes the repair's card.</summary>
internal sealed class JoinOpenRepair(IRepairs repairs, IPhotos photos, TextRecognizer recognizer, RandomNumberGenerator random) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.Join];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        var draft = PressedForm.Draft(press, random);
        if (!CaseId.TryParse(press.Text(CardData.Joins), out var open))
        {
            return new CardAnswer.Say(PressSentences.NoSuchCase());
        }

        var command = new JoinRepair(open, recognizer.Identify(draft.Fault, turn.Activity.Locale), draft.Id, press.Message);
        return await repairs.JoinAsync(command, person, cancellation) switch
        {
            RepairOutcome.Done(var repair) => await JoinedAsync(repair, draft.Id, person, cancellation),
            RepairOutcome.Refused(var why, var repair) => PressedForm.Again(draft, [], AlreadyOpenSentences.NotJoined(why, person, repair)),
            var other => throw new InvalidOperationException($"A wish to join became {other}."),
        };
    }

    public CardAnswer AfterOutage(CardPress press, string reference) =>
        PressedForm.Again(PressedForm.Draft(press, random), [], TroubleSentences.NotSaved(reference));

    // What lay with the form is about the same trouble. Whether anything does is known of the open form alone: not of one that was
    // put aside for a newer one, nor after a press that was cut off between the joining and this.
    private async Task<CardAnswer> JoinedAsync(Repair repair, CaseId form, Person person, CancellationToken cancellation)
    {
        var outcome = person.OpenForm != form || person.FormHasPhotos ? await photos.MoveAsync(form, repair.Id, person, cancellation) : null;
        return new CardAnswer.Replace(outcome switch
        {
            PhotoOutcome.Added { Repair: { } after } => RepairCard.For(after, person),
            PhotoOutcome.Refused { Why: var why } => RepairCard.For(repair, person, new CardNotice(why)),
            _ => RepairCard.For(repair, person),
        });
    }
}
