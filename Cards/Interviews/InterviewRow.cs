using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Cards.Interviews;

/// <summary>An interview in a list, short enough for twenty of them on one card in any script. Choosing it brings its card.</summary>
internal static class InterviewRow
{
    private const int NameLength = 40;
    private const int NameBytes = 50;
    private const int FirstNameBytes = 24;
    private const int MostNamed = 3;

    /// <param name="now">Null where it does not matter.</param>
    /// <param name="showsDay">Whether the day has to be said with the time.</param>
    public static AdaptiveColumnSet For(InterviewListItem item, DateTimeZone zone, Instant? now, bool showsDay)
    {
        var (state, color) = State(item, now);
        var mark = Line.Of(new AdaptiveTextRun(state) { Color = color, Size = AdaptiveTextSize.Small });
        mark.HorizontalAlignment = AdaptiveHorizontalAlignment.Right;
        var when = item.When is not { } time ? null
            : showsDay ? LocalClock.Moment(time.Start, zone)
            : LocalClock.Span(time.Start, time.End, zone);
        return new AdaptiveColumnSet
        {
            Separator = true,
            SelectAction = new Button(Phrase.Of(InterviewTexts.ListOpens, item.Id), InterviewVerbs.Show) { Case = item.Id, IsForNewClientsOnly = true }.ToAction(),
            Columns =
            [
                new AdaptiveColumn
                {
                    Width = AdaptiveColumnWidth.Stretch,
                    Items =
                    [
                        Line.Of(Line.Bold(Candidate(item)), Line.Run(Phrase.Of(Words.ListThen, UserText.InLine(item.Role, NameLength, NameBytes)))),
                        Below(when, Panel(item)),
                    ],
                },
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [mark] },
            ],
        };
    }

    /// <summary>Among what somebody asked for: its time is on its card, on their own clock.</summary>
    public static AdaptiveColumnSet ForMine(InterviewListItem item) => For(item with { When = null }, DateTimeZone.Utc, now: null, showsDay: false);

    private static string Candidate(InterviewListItem item) =>
        item.Candidate.Length == 0 ? InterviewTexts.ErasedCandidate : UserText.InLine(item.Candidate, NameLength, NameBytes);

    private static (string Words, AdaptiveTextColor Color) State(InterviewListItem item, Instant? now) => item switch
    {
        { State: InterviewState.Over, ScoresMissing: 1 } => (InterviewTexts.ListScoresOne, AdaptiveTextColor.Warning),
        { State: InterviewState.Over, ScoresMissing: > 1 } => (Phrase.Of(InterviewTexts.ListScores, item.ScoresMissing), AdaptiveTextColor.Warning),
        { State: InterviewState.Over } => (InterviewTexts.StateToDecide, AdaptiveTextColor.Warning),
        { State: InterviewState.Booked, When: { } time } when now is { } at && time.Contains(at) => (InterviewTexts.StateNow, AdaptiveTextColor.Accent),
        _ => (InterviewWords.State(item.State), InterviewWords.ColorOf(item.State)),
    };

    private static AdaptiveRichTextBlock Below(string? when, string panel)
    {
        var line = when is null ? Line.Of(Line.Small(panel)) : Line.Of(Line.Run(when), Line.Subtle(Phrase.Of(Words.ListThen, panel)));
        line.Spacing = AdaptiveSpacing.None;
        return line;
    }

    /// <summary>"Sam, Priya, Bo and 2 more"</summary>
    private static string Panel(InterviewListItem item)
    {
        string[] named = [.. item.Panel.Take(MostNamed).Select(FirstName)];
        return item.Panel.Length > MostNamed
            ? $"{string.Join(Words.ListComma, named)} {Phrase.Of(InterviewTexts.TodayMore, item.Panel.Length - MostNamed)}"
            : InterviewWords.List(named);
    }

    private static string FirstName(PersonName person) =>
        UserText.InLine(person.Name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : person.Name, NameLength, FirstNameBytes);
}
