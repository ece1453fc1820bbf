using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Cards.Interviews;

/// <summary>What candidates read on the page on which they choose a time, and what who asks them is told. Plain text: the page encodes it.</summary>
public static class ChoiceSentences
{
    public static string Title() => ChoiceTexts.PageTitle;

    public static string Hint() => ChoiceTexts.PageHint;

    /// <summary>Whose clock the times are on: "Times are on the clock of New York, UTC-05:00."</summary>
    /// <param name="at">The first of the times: clocks change within a year.</param>
    public static string Clock(DateTimeZone zone, Instant at)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var offset = zone.GetUtcOffset(at);
        var name = Phrase.Of("UTC{0}", offset == Offset.Zero ? string.Empty : OffsetPattern.CreateWithInvariantCulture("+HH:mm").Format(offset));
        return zone.Id.Contains('/', StringComparison.Ordinal) && !zone.Id.StartsWith("Etc/", StringComparison.Ordinal)
            ? Phrase.Of(ChoiceTexts.PageClock, LocalClock.City(zone), name)
            : Phrase.Of(ChoiceTexts.PageClockPlain, name);
    }

    /// <summary>"Tuesday, March 2"</summary>
    public static string Day(Instant at, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return LocalDatePattern.Create(ChoiceTexts.PageDay, Phrase.Culture).Format(at.InZone(zone).Date);
    }

    /// <summary>"13:00–14:00"</summary>
    public static string Span(Slot slot, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return LocalClock.Span(slot.Start, slot.End, zone);
    }

    /// <summary>"Tuesday, March 2, 13:00–14:00"</summary>
    public static string Time(Slot slot, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return Phrase.Of(ChoiceTexts.PageTime, Day(slot.Start, zone), Span(slot, zone));
    }

    /// <summary>Stands at the time whose link was opened.</summary>
    public static string FromMail() => ChoiceTexts.PageFromMail;

    public static string Take() => ChoiceTexts.PageTake;

    public static string NoneSuits() => ChoiceTexts.PageNone;

    /// <summary>Somebody was faster than the press.</summary>
    public static string Taken() => ChoiceTexts.PageTaken;

    /// <summary>The time whose link was opened is not free any more.</summary>
    public static string Lost() => ChoiceTexts.PageLost;

    public static (string Title, string Text) Set() => (ChoiceTexts.PageSetTitle, ChoiceTexts.PageSet);

    public static (string Title, string Text) AllTaken() => (ChoiceTexts.PageAllTakenTitle, ChoiceTexts.PageAllTaken);

    public static (string Title, string Text) Over() => (ChoiceTexts.PageOverTitle, ChoiceTexts.PageOver);

    public static (string Title, string Text) Unknown() => (ChoiceTexts.PageUnknownTitle, ChoiceTexts.PageUnknown);

    public static (string Title, string Text) Outage() => (ChoiceTexts.PageOutageTitle, ChoiceTexts.PageOutage);

    /// <summary>No link can be made.</summary>
    public static string NoAddress() => ChoiceTexts.NoAddress;

    /// <summary>The times that were to be offered do not fit any more.</summary>
    public static string TimesGone() => ChoiceTexts.TooFewTimes;

    /// <summary>A mail to a candidate was refused for good, or for too long.</summary>
    public static string MailUnsent(CaseId about) => Phrase.Of(ChoiceTexts.MailUnsent, about);

    /// <summary>A mail to a candidate, in a few words.</summary>
    public static string MailAbout(CaseId about) => Phrase.Of(ChoiceTexts.MailAbout, about);

    /// <summary>What the candidate was asked, and whether they still can answer; null where they were not asked, or there is an answer.</summary>
    internal static string? Asked(InterviewView view)
    {
        if (view.Interview.Offer is not { Chosen: null, IsWithdrawn: false } offer)
        {
            return null;
        }

        var (candidate, until) = (InterviewWords.Candidate(view.Interview.Candidate), LocalClock.Moment(offer.Until, view.Zone));
        return !offer.IsOpen(view.Now) ? Phrase.Of(ChoiceTexts.PromptLapsed, candidate, until)
            : offer.Slots.Length == 1 ? Phrase.Of(ChoiceTexts.PromptAskedOne, candidate, until)
            : Phrase.Of(ChoiceTexts.PromptAsked, candidate, offer.Slots.Length, until);
    }
}
