using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Cards.Interviews;

/// <summary>What HR reads in the morning: the interviews of the day, and what waits for somebody.</summary>
public static class TodayCard
{
    /// <summary>So many rows of each are shown.</summary>
    public const int Most = 10;

    /// <param name="today">What is booked for the day, by time.</param>
    /// <param name="waiting">What has no time yet, or was interviewed and is not decided on.</param>
    public static AdaptiveCard For(ImmutableArray<InterviewListItem> today, ImmutableArray<InterviewListItem> waiting, LocalDate day, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        var title = Phrase.Of(InterviewTexts.TodayTitle, Day.Short(day));
        return Sheet.Of(
            title,
            [
                Line.Title(title),
                .. today.IsEmpty ? [Line.Hint(InterviewTexts.TodayNone)] : Array.Empty<AdaptiveElement>(),
                .. Rows(today, zone, showsDay: false),
                .. waiting.IsEmpty ? Array.Empty<AdaptiveElement>() : [Section(InterviewTexts.TodayWaiting)],
                .. Rows(waiting, zone, showsDay: true),
            ],
            [new Button(InterviewTexts.ListAll, InterviewVerbs.ListAll).ToAction(), new Button(InterviewTexts.ListNew, InterviewVerbs.New).ToAction()]);
    }

    private static IEnumerable<AdaptiveElement> Rows(ImmutableArray<InterviewListItem> items, DateTimeZone zone, bool showsDay) =>
    [
        .. items.Take(Most).Select(item => InterviewRow.For(item, zone, now: null, showsDay)),
        .. items.Length > Most ? [Line.Hint(Phrase.Of(InterviewTexts.TodayMore, items.Length - Most), AdaptiveSpacing.Small)] : Array.Empty<AdaptiveElement>(),
    ];

    private static AdaptiveTextBlock Section(string words) => new(words) { Weight = AdaptiveTextWeight.Bolder, Spacing = AdaptiveSpacing.Large, Wrap = true };
}
