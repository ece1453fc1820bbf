using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Cards.Interviews;

/// <summary>What was done about an interview, oldest first.</summary>
public static class InterviewHistoryCard
{
    /// <summary>As many entries as surely fit on a card; of a longer history the oldest are left out.</summary>
    public const int Most = 20;

    private const int TextLength = 120;
    private const int TextBytes = 240;

    /// <param name="history">The newest entries, oldest first.</param>
    /// <param name="zone">On whose clock times are told.</param>
    public static AdaptiveCard For(Interview interview, ImmutableArray<InterviewChange> history, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(zone);
        var title = Phrase.Of(InterviewTexts.HistoryTitle, interview.Id);
        var shown = history.TakeLast(Most).ToList();
        return Sheet.Of(
            title,
            [
                Line.Title(title),
                Line.Of(Line.Subtle(InterviewWords.Joined(InterviewWords.Candidate(interview.Candidate), InterviewWords.Role(interview.Role)))),
                .. shown is [{ Number: > 1 and var first }, ..]
                    ? [Line.Hint(Phrase.Of(InterviewTexts.HistoryEarlier, first - 1), AdaptiveSpacing.Medium)]
                    : Array.Empty<AdaptiveElement>(),
                .. shown.Select(change => Entry(change, interview, zone)),
            ]);
    }

    private static AdaptiveContainer Entry(InterviewChange change, Interview interview, DateTimeZone zone) => new()
    {
        Spacing = AdaptiveSpacing.Medium,
        Items =
        [
            Line.Of(Line.Bold(InterviewDeeds.Of(change))),
            Close(Line.Small(LocalClock.Moment(change.At, zone))),
            .. InterviewDeeds.Said(change, interview, zone) is { } said ? [Close(Line.Run(UserText.InLine(said, TextLength, TextBytes)))] : Array.Empty<AdaptiveElement>(),
        ],
    };

    private static AdaptiveRichTextBlock Close(AdaptiveTextRun run)
    {
        var line = Line.Of(run);
        line.Spacing = AdaptiveSpacing.None;
        return line;
    }
}
