using BackOffice.Bot.Conversation;
using BackOffice.Cards;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs.Repairs;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;

namespace BackOffice.Bot.Repairs.Photos;

/// <summary>Somebody was asked what a picture is about, and says so: one of their repairs, something new, or nothing.</summary>
internal sealed class ChoosePhotoTarget(IPhotos photos, IRepairs repairs, ReportRepairDialog dialog) : ICardAction
{
    public IReadOnlyCollection<string> Verbs { get; } = [Cards.Verbs.ChoosePhoto, Cards.Verbs.NewWithPhoto, Cards.Verbs.ForgetPhoto];

    public bool OnlyReads => false;

    public async Task<CardAnswer> RunAsync(ITurnContext turn, Person person, CardPress press, CancellationToken cancellation)
    {
        if (!CaseId.TryParse(press.Text(CardData.Form), out var form))
        {
            return new CardAnswer.Say(PressSentences.UnknownButton());
        }

        return press switch
        {
            { Verb: Cards.Verbs.ForgetPhoto } => await ForgetAsync(form, person, cancellation),
            { Verb: Cards.Verbs.NewWithPhoto } => await ReportAsync(turn, form, person, cancellation),
            { Case: { } repair } => await MoveAsync(form, repair, person, cancellation),
            _ => new CardAnswer.Say(PressSentences.NoSuchCase()),
        };
    }

    private async Task<CardAnswer> MoveAsync(CaseId form, CaseId id, Person person, CancellationToken cancellation) =>
        await photos.MoveAsync(form, id, person, cancellation) switch
        {
            PhotoOutcome.Added => Answered(PhotoSentences.Chosen(id)),
            PhotoOutcome.AlreadyThere => await AgainAsync(id, person, cancellation),
            PhotoOutcome.Refused(var why, var repair) => new CardAnswer.Say(
                why is Refusal.NotFound ? RefusalSentences.NoSuchCase(id) : RefusalSentences.For(why, person, repair)),
            var other => throw new InvalidOperationException($"A choice became {other}."),
        };

    // The form is gone: by an earlier press of the same button, or since nobody chose in time.
    private async Task<CardAnswer> AgainAsync(CaseId id, Person person, CancellationToken cancellation) =>
        await repairs.FindAsync(id, cancellation) is { Photos.By: { } by } && by.Id == person.Id
            ? Answered(PhotoSentences.Chosen(id))
            : Answered(PhotoSentences.Gone());

    private async Task<CardAnswer> ReportAsync(ITurnContext turn, CaseId form, Person person, CancellationToken cancellation)
    {
        if (person.OpenForm == form)
        {
            return Answered(PhotoSentences.WithNewForm());
        }

        if (!await photos.LieWithAsync(form, person, cancellation))
        {
            return await ReportedAsync(form, person, cancellation);
        }

        if (person.OpenForm is { Kind: CaseKind.Repair } open)
        {
            return await AddToOpenFormAsync(turn, form, open, person, cancellation);
        }

        // The pictures lie at the number already under which the form will be sent.
        await dialog.OpenAsync(turn, person, new RepairDraft(form), cancellation, hasPhotos: true);
        return Answered(PhotoSentences.WithNewForm());
    }

    private async Task<CardAnswer> ReportedAsync(CaseId form, Person person, CancellationToken cancellation) =>
        await repairs.FindAsync(form, cancellation) is { } repair && repair.Reporter.Id == person.Id
            ? Answered(PhotoSentences.Chosen(form))
            : Answered(PhotoSentences.Gone());

    // Nothing is thrown away before all of it has found room.
    private async Task<CardAnswer> AddToOpenFormAsync(ITurnContext turn, CaseId form, CaseId open, Person person, CancellationToken cancellation)
    {
        foreach (var known in await photos.ListAsync(form, cancellation))
        {
            if (await photos.FindAsync(form, known.Id, cancellation) is { } photo
                && await photos.AddToFormAsync(open, photo, person, cancellation) is PhotoOutcome.Refused(var why, var repair))
            {
                return new CardAnswer.Say(RefusalSentences.For(why, person, repair));
            }
        }

        await dialog.OpenAsync(turn, person, draft: null, cancellation);
        await photos.ForgetAsync(form, person, cancellation);
        return Answered(PhotoSentences.WithNewForm());
    }

    private async Task<CardAnswer> ForgetAsync(CaseId form, Person person, CancellationToken cancellation)
    {
        await photos.ForgetAsync(form, person, cancellation);
        return Answered(PhotoSentences.ThrownAway());
    }

    private static CardAnswer.Replace Answered(string sentence) => new(PhotoChoiceCard.Answered(sentence));
}
