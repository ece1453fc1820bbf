using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Sentences;

/// <summary>What is said about pictures that people send.</summary>
public static class PhotoSentences
{
    private const double Megabyte = 1024 * 1024;

    public static string Added(CaseId repair, int photos) => Phrase.Of(photos == 1 ? Words.PhotoAdded : Words.PhotoAddedMany, repair, photos);

    /// <summary>They lie with the open form.</summary>
    public static string GoAlong(int photos) => Phrase.Of(photos == 1 ? Words.PhotoWithForm : Words.PhotoWithFormMany, photos);

    /// <summary>The very same picture was there before.</summary>
    /// <param name="repair">Null for the open form.</param>
    public static string Already(CaseId? repair) => repair is { } id ? Phrase.Of(Words.PhotoAlready, id) : Words.PhotoAlreadyWithForm;

    /// <summary>The file is no picture of a kind that is kept; says which are.</summary>
    public static string NotTaken(PictureFormat format) => format switch
    {
        PictureFormat.Heic => Words.PhotoIsHeic,
        PictureFormat.Pdf => Words.PhotoIsPdf,
        PictureFormat.Svg => Words.PhotoIsSvg,
        _ => Words.PhotoIsOther,
    };

    /// <param name="size">In bytes; null where nobody knows how large it is.</param>
    public static string TooLarge(long? size) => size is { } known
        ? Phrase.Of(Words.PhotoTooLarge, Math.Ceiling(known / Megabyte * 10) / 10, Photo.Largest / Megabyte)
        : Phrase.Of(Words.PhotoTooLargeUnknown, Photo.Largest / Megabyte);

    /// <summary>It did not come, although it was tried several times.</summary>
    public static string NotFetched(string reference) => Phrase.Of(Words.PhotoNotFetched, reference);

    /// <summary>The tables did not take it.</summary>
    public static string NotSaved(string reference) => Phrase.Of(Words.PhotoNotSaved, reference);

    /// <summary>It lies where the bot does not go.</summary>
    public static string FromElsewhere(string reference) => Phrase.Of(Words.PhotoFromElsewhere, reference);

    /// <summary>More came in one message than a repair can have.</summary>
    public static string TooManyAtOnce() => Phrase.Of(Words.PhotoTooManyAtOnce, AddPhotos.Most);

    public static string Chosen(CaseId repair) => Phrase.Of(Words.PhotoChosen, repair);

    /// <summary>They lie with a new form.</summary>
    public static string WithNewForm() => Words.PhotoWithNewForm;

    public static string ThrownAway() => Words.PhotoThrownAway;

    /// <summary>Nobody has said in time what it belongs to.</summary>
    public static string Gone() => Words.PhotoGone;

    public static string PageTitle() => Words.PhotosPageTitle;

    /// <summary>The link is wrong or has expired.</summary>
    public static string NoSuchLink() => Words.PhotosNoSuchLink;

    public static string Outage() => Words.PhotosOutage;
}
