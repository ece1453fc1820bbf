using System.Collections.Immutable;
using System.Security.Cryptography;
using BackOffice.Bot.Conversation;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Dialogs;
using BackOffice.Dialogs.Repairs;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BackOffice.Bot.Repairs.Photos;

/// <summary>Keeps the pictures of a message with the repair or form that they belong to.</summary>
internal sealed class AnswerSentPhotos(
    ReadPicture read,
    FindPhotoTarget targets,
    IPhotos photos,
    IPeople people,
    References references,
    RandomNumberGenerator random,
    TimeProvider time,
    ILogger<AnswerSentPhotos> logger)
{
    /// <summary>For all pictures of a message together: what is left of the turn is for keeping them.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Whether the text is there for the pictures alone, so that nobody else need answer it.</summary>
    public static bool IsCaption(Understood understood) => understood.Also is null && PhotoCaption.IsAllOf(understood.Text);

    /// <param name="before">The person as they were before the text was answered.</param>
    public async Task RunAsync(
        ITurnContext turn, Person before, Understood understood, ImmutableArray<Attachment> pictures, CancellationToken cancellation)
    {
        var (taken, sentences) = await ReadAsync(turn, pictures, cancellation);
        try
        {
            if (taken.Count > 0)
            {
                var person = await people.FindAsync(before.Id, cancellation) ?? before;
                var target = await targets.RunAsync(person, understood.Case, before.OpenQuestion, cancellation);
                sentences.InsertRange(0, await KeepAsync(turn, person, target, taken, cancellation));
            }
        }
        catch (OutageException exception)
        {
            var reference = references.Next();
            logger.LogWarning(exception, "A picture met an outage; reference {Reference}.", reference);
            sentences.Add(PhotoSentences.NotSaved(reference));
        }

        if (sentences.Count > 0)
        {
            await turn.SendActivityAsync(MessageFactory.Text(string.Join(' ', sentences.Distinct(StringComparer.Ordinal))), cancellation);
        }
    }

    private async Task<(List<Photo> Taken, List<string> Refused)> ReadAsync(
        ITurnContext turn, ImmutableArray<Attachment> pictures, CancellationToken cancellation)
    {
        var taken = new List<Photo>();
        var refused = new List<string>();
        using var timeUp = new CancellationTokenSource(Patience, time);
        foreach (var picture in pictures.Take(AddPhotos.Most))
        {
            switch (await read.RunAsync(turn, picture, timeUp.Token, cancellation))
            {
                case PictureReading.Read(var photo):
                    taken.Add(photo);
                    break;
                case PictureReading.Refused(var why):
                    refused.Add(why);
                    break;
            }
        }

        if (pictures.Length > AddPhotos.Most)
        {
            refused.Add(PhotoSentences.TooManyAtOnce());
        }

        return (taken, refused);
    }

    private async Task<IEnumerable<string>> KeepAsync(
        ITurnContext turn, Person person, PhotoTarget target, List<Photo> taken, CancellationToken cancellation)
    {
        switch (target)
        {
            case PhotoTarget.OfRepair(var repair):
                return Sentences(person, repair, await EachAsync(taken, photo => photos.AddAsync(repair, photo, person, cancellation)));
            case PhotoTarget.Form(var form):
                return Sentences(person, repair: null, await EachAsync(taken, photo => photos.AddToFormAsync(form, photo, person, cancellation)));
            case PhotoTarget.Unknown(var choices):
                // Until they have said, the pictures lie with a form that nobody sees.
                var waiting = CaseId.Mint(CaseKind.Repair, random);
                await EachAsync(taken, photo => photos.AddToFormAsync(waiting, photo, person, cancellation));
                var card = PhotoChoiceCard.For(waiting, taken.Count, choices);
                await turn.SendActivityAsync(CardMessages.New(card, card.FallbackText), cancellation);
                return [];
            default:
                throw new InvalidOperationException($"A picture belongs to {target}.");
        }
    }

    private static async Task<List<PhotoOutcome>> EachAsync(List<Photo> taken, Func<Photo, Task<PhotoOutcome>> keep)
    {
        var outcomes = new List<PhotoOutcome>();
        foreach (var photo in taken)
        {
            outcomes.Add(await keep(photo));
        }

        return outcomes;
    }

    /// <param name="repair">Null for the open form.</param>
    private static IEnumerable<string> Sentences(Person person, CaseId? repair, List<PhotoOutcome> outcomes)
    {
        if (outcomes.Count(outcome => outcome is PhotoOutcome.Added) is > 0 and var added)
        {
            // A form may have become its repair while the picture came.
            var id = outcomes.OfType<PhotoOutcome.Added>().Last().Repair?.Id;
            yield return id is { } kept ? PhotoSentences.Added(kept, added) : PhotoSentences.GoAlong(added);
        }

        if (outcomes.Exists(outcome => outcome is PhotoOutcome.AlreadyThere))
        {
            yield return PhotoSentences.Already(repair);
        }

        if (outcomes.OfType<PhotoOutcome.Refused>().FirstOrDefault() is (var why, var truth))
        {
            yield return why is Refusal.NotFound && repair is { } unknown
                ? RefusalSentences.NoSuchCase(unknown)
                : RefusalSentences.For(why, person, truth);
        }
    }
}
