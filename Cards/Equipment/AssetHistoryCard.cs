using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Equipment;

namespace BackOffice.Cards.Equipment;

/// <summary>The latest changes of a machine's entry, the newest first.</summary>
public static class AssetHistoryCard
{
    /// <summary>As many entries as surely fit on a card.</summary>
    public const int Most = 20;

    public static AdaptiveCard For(AssetTag tag, ImmutableArray<AssetChange> latest)
    {
        var title = Phrase.Of(Words.HistoryTitle, tag);
        var left = latest.IsEmpty ? 0 : latest.Min(change => change.Number) - 1;
        return Sheet.Of(
            title,
            [
                Line.Title(title),
                .. latest.Select(Entry),
                .. left > 0 ? [Line.Hint(Phrase.Of(Words.HistoryEarlier, left), AdaptiveSpacing.Medium)] : Array.Empty<AdaptiveElement>(),
            ]);
    }

    private static AdaptiveContainer Entry(AssetChange change)
    {
        var when = Line.Of(Line.Small(Moment.OnCard(change.At)));
        when.Spacing = AdaptiveSpacing.None;
        return new AdaptiveContainer
        {
            Spacing = AdaptiveSpacing.Medium,
            Items = [Line.Of(Line.Bold(AssetWords.Done(change))), when, .. Fields(change)],
        };
    }

    private static IEnumerable<AdaptiveElement> Fields(AssetChange change)
    {
        if (!change.Fields.IsEmpty)
        {
            yield return Line.Hint(string.Join(Words.ListComma, change.Fields.Select(AssetWords.Label)));
        }
    }
}
