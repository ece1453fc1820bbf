using System.Collections.Immutable;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Cards.Sentences;

/// <summary>Why something was not done, and what to do now.</summary>
public static class RefusalSentences
{
    /// <summary>In a message. Moments are in the reader's time zone.</summary>
    /// <param name="repair">The repair as it is; null when there is none that the reader may see.</param>
    public static string For(Refusal why, Person reader, Repair? repair)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return string.Join(' ', For(why, reader, repair, at => Moment.InMessage(at, reader)));
    }

    /// <summary>There is no such case, or none that the person may see.</summary>
    public static string NoSuchCase(CaseId id) => Phrase.Of(Words.NoSuchCase, id);

    /// <summary>The form has got a new number; it is shown again with what was filled in.</summary>
    public static string FormOutdated() => Words.FormOutdated;

    /// <summary>What somebody typed that could not be used, so that it is not lost.</summary>
    public static string YouWrote(string text) => Phrase.Of(Words.YouWrote, UserText.InLine(text, UserText.Longest));

    /// <param name="moment">How a moment is written.</param>
    internal static ImmutableArray<string> For(Refusal why, Person reader, Repair? repair, Func<Instant, string> moment) => why switch
    {
        Refusal.NotFound => [repair is null ? Words.NoSuchCaseUnnamed : NoSuchCase(repair.Id)],
        Refusal.NotAllowed => [NotAllowed(reader, repair)],
        Refusal.WrongState when repair is not null => [DeedSentences.Already(repair.Last, reader, moment(repair.Last.At))],
        Refusal.Stale when repair is not null => [Phrase.Of(Words.Stale, DeedSentences.Clause(repair.Last, reader, moment(repair.Last.At)))],
        Refusal.WrongState or Refusal.Stale => [Words.StaleUnknown],
        Refusal.FormOutdated => [Words.FormOutdated],
        Refusal.AlreadyReported => [Words.FormMeanwhile],
        Refusal.OthersWait(1) => [Words.OthersWaitOne],
        Refusal.OthersWait(var others) => [Phrase.Of(Words.OthersWait, others)],
        Refusal.Crowded => [Words.Crowded],
        Refusal.TooManyPhotos(var room) => [Phrase.Of(room == 0 ? Words.TooManyPhotos : Words.TooManyPhotosRoom, AddPhotos.Most, room)],
        Refusal.Invalid invalid => [.. invalid.Errors.Select(FieldSentences.For)],
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, "This refusal has no words yet."),
    };

    // Who may not is a reader of the back office, somebody who joined, or a reporter who pressed a button of the back office.
    private static string NotAllowed(Person reader, Repair? repair) => repair switch
    {
        not null when reader.RunsBackOffice => Phrase.Of(Words.NotAllowedReporter, UserText.Name(repair.Reporter)),
        not null when repair.Joined.Contains(reader.Id) => Phrase.Of(Words.NotAllowedJoined, UserText.Name(repair.Reporter)),
        _ => Words.NotAllowed,
    };
}
