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

/// <summary>Keeps the pictures of a message with the repair or form that they belong to, one after another.</summary>
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
    /// <summary>For fetching all pictures of a message together: what is left of the turn is for keeping them.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>What the end of the turn is left for: to say how far it came.</summary>
    private static readonly TimeSpan ToTell = TimeSpan.FromSeconds(1.5);

    /// <summary>Whether the text is there for the pictures alone, so that nobody else need answer it.</summary>
    public static bool IsCaption(Understood understood) => understood.Also is null && PhotoCaption.IsAllOf(understood.Text);

    /// <param name="before">The person as they were before the text was answered.</param>
    public async Task RunAsync(
        ITurnContext turn, Person before, Understood understood, ImmutableArray<Attachment> pictures, CancellationToken cancellation)
    {
        var outcomes = new List<PhotoOutcome>();
        var refused = new List<string>();
        Place? place = null;
        using var late = new CancellationTokenSource(TimeLeft(turn), time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        try
        {
            var patience = Patience;
            foreach (var picture in pictures.Take(AddPhotos.Most))
            {
                var began = time.GetTimestamp();
                var reading = await ReadAsync(turn, picture, patience, both.Token);
                patience -= time.GetElapsedTime(began);
                switch (reading)
                {
                    case PictureReading.Read(var photo):
                        place ??= await FindPlaceAsync(before, understood, both.Token);
                        outcomes.Add(await KeepAsync(place, photo, both.Token));
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
        }
        catch (Exception exception) when (
            exception is OutageException || (exception is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            var reference = references.Next();
            logger.LogWarning(exception, "A picture met an outage; reference {Reference}.", reference);
            refused.Add(PhotoSentences.NotSaved(reference));
        }

        await TellAsync(turn, place, outcomes, refused, cancellation);
    }

    private static async Task TellAsync(
        ITurnContext turn, Place? place, List<PhotoOutcome> outcomes, List<string> refused, CancellationToken cancellation)
    {
        var added = outcomes.Count(outcome => outcome is PhotoOutcome.Added);
        if (place?.Target is PhotoTarget.Unknown(var choices) && added > 0)
        {
            var card = PhotoChoiceCard.For(place.Id, added, choices);
            await turn.SendActivityAsync(CardMessages.New(card, card.FallbackText), cancellation);
        }

        string[] sentences = [.. place is null or { Target: PhotoTarget.Unknown } ? [] : Sentences(place, outcomes, added), .. refused];
        if (sentences.Length > 0)
        {
            await turn.SendActivityAsync(MessageFactory.Text(string.Join(' ', sentences.Distinct(StringComparer.Ordinal))), cancellation);
        }
    }

    private static IEnumerable<string> Sentences(Place place, List<PhotoOutcome> outcomes, int added)
    {
        if (added > 0)
        {
            // A form may have become its repair while the picture came.
            var id = outcomes.OfType<PhotoOutcome.Added>().Last().Repair?.Id;
            yield return id is { } kept ? PhotoSentences.Added(kept, added) : PhotoSentences.GoAlong(added);
        }

        CaseId? repair = place.Target is PhotoTarget.OfRepair ? place.Id : null;
        if (outcomes.Exists(outcome => outcome is PhotoOutcome.AlreadyThere))
        {
            yield return PhotoSentences.Already(repair);
        }

        if (outcomes.OfType<PhotoOutcome.Refused>().FirstOrDefault() is (var why, var truth))
        {
            yield return why is Refusal.NotFound && repair is { } unknown
                ? RefusalSentences.NoSuchCase(unknown)
                : RefusalSentences.For(why, place.Person, truth);
        }
    }

    private TimeSpan TimeLeft(ITurnContext turn)
    {
        var left = turn.TurnState.Get<TurnDeadline>() is { At: var end } ? end - time.GetUtcNow() : TurnBoundary.Deadline;
        return left > ToTell ? left - ToTell : TimeSpan.Zero;
    }

    private async Task<PictureReading> ReadAsync(ITurnContext turn, Attachment picture, TimeSpan patience, CancellationToken cancellation)
    {
        using var timeUp = new CancellationTokenSource(patience > TimeSpan.Zero ? patience : TimeSpan.Zero, time);
        return await read.RunAsync(turn, picture, timeUp.Token, cancellation);
    }

    private async Task<Place> FindPlaceAsync(Person before, Understood understood, CancellationToken cancellation)
    {
        var person = await people.FindAsync(before.Id, cancellation) ?? before;
        var target = await targets.RunAsync(person, understood.Case, before.OpenQuestion, cancellation);
        return new Place(target, person, target switch
        {
            PhotoTarget.OfRepair(var repair) => repair,
            PhotoTarget.Form(var form) => form,

            // Until they have said, the pictures lie with a form that nobody sees.
            PhotoTarget.Unknown => CaseId.Mint(CaseKind.Repair, random),
            _ => throw new InvalidOperationException($"A picture belongs to {target}."),
        });
    }

    private Task<PhotoOutcome> KeepAsync(Place place, Photo photo, CancellationToken cancellation) => place.Target is PhotoTarget.OfRepair
        ? photos.AddAsync(place.Id, photo, place.Person, cancellation)
        : photos.AddToFormAsync(place.Id, photo, place.Person, cancellation);

    /// <param name="Id">The number at which the pictures lie.</param>
    private sealed record Place(PhotoTarget Target, Person Person, CaseId Id);
}
