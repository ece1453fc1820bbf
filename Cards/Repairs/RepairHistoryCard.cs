using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>What was done to a repair, oldest first.</summary>
public static class RepairHistoryCard
{
    /// <summary>As many entries as surely fit on a card; of a longer history the oldest are left out.</summary>
    public const int Most = 20;

    private const int TextLength = 120;

    // Stands under a name or an address already.
    private const int NoteLength = 80;

    /// <param name="history">The newest entries, oldest first.</param>
    public static AdaptiveCard For(Repair repair, ImmutableArray<RepairChange> history, Person reader)
    {
        ArgumentNullException.ThrowIfNull(repair);
        ArgumentNullException.ThrowIfNull(reader);
        var title = Phrase.Of(Words.HistoryTitle, repair.Id);
        var shown = history.TakeLast(Most).ToList();
        var subtitle = Line.Of(Line.Subtle(RepairWords.Title(repair)));
        subtitle.Spacing = AdaptiveSpacing.None;
        return Sheet.Of(
            title,
            [
                Line.Title(title),
                subtitle,
                .. Earlier(shown.Count == 0 ? 0 : shown[0].Number - 1),
                .. shown.Select(change => Entry(change, reader)),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Earlier(int left) =>
        left > 0 ? [Line.Hint(Phrase.Of(Words.HistoryEarlier, left), AdaptiveSpacing.Medium)] : [];

    private static AdaptiveContainer Entry(RepairChange change, Person reader)
    {
        var when = Line.Of(Line.Small(Moment.OnCard(change.At)));
        when.Spacing = AdaptiveSpacing.None;
        return new AdaptiveContainer
        {
            Spacing = AdaptiveSpacing.Medium,
            Items = [Line.Of(Line.Bold(RepairWords.Done(change))), when, .. Said(change), .. Cost(change, reader)],
        };
    }

    private static IEnumerable<AdaptiveElement> Said(RepairChange change)
    {
        var (text, length) = RepairWords.SaysText(change.What) ? (change.Note, NoteLength) : (change.Text, TextLength);
        if (text is not { Length: > 0 })
        {
            yield break;
        }

        var said = Line.Of(Line.Run(UserText.InLine(text, length)));
        said.Spacing = AdaptiveSpacing.None;
        yield return said;
    }

    private static IEnumerable<AdaptiveElement> Cost(RepairChange change, Person reader)
    {
        if (reader.RunsBackOffice && change.Cost is { } cost)
        {
            var spent = Line.Of(Line.Run(Phrase.Of(Words.HistoryCost, Amount.Of(cost))));
            spent.Spacing = AdaptiveSpacing.None;
            yield return spent;
        }
    }
}
