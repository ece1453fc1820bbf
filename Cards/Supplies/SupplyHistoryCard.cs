using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.People;
using BackOffice.Domain.Supplies;

namespace BackOffice.Cards.Supplies;

/// <summary>What was done about a request, oldest first.</summary>
public static class SupplyHistoryCard
{
    /// <summary>As many entries as surely fit on a card; of a longer history the oldest are left out.</summary>
    public const int Most = 20;

    private const int TextLength = 120;

    /// <param name="history">The newest entries, oldest first.</param>
    public static AdaptiveCard For(SupplyRequest request, ImmutableArray<SupplyChange> history, Person reader)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(reader);
        var title = Phrase.Of(SupplyTexts.HistoryTitle, request.Id);
        var shown = history.TakeLast(Most).ToList();
        return Sheet.Of(title, [Line.Title(title), .. Earlier(shown.Count == 0 ? 0 : shown[0].Number - 1), .. shown.Select(change => Entry(change, reader))]);
    }

    private static IEnumerable<AdaptiveElement> Earlier(int left) =>
        left > 0 ? [Line.Hint(Phrase.Of(Words.HistoryEarlier, left), AdaptiveSpacing.Medium)] : [];

    private static AdaptiveContainer Entry(SupplyChange change, Person reader) => new()
    {
        Spacing = AdaptiveSpacing.Medium,
        Items =
        [
            Line.Of(Line.Bold(SupplySentences.Did(change, reader, Moment.OnCard(change.At)))),
            .. change.Text is { Length: > 0 } text ? [Said(text)] : Array.Empty<AdaptiveElement>(),
        ],
    };

    private static AdaptiveRichTextBlock Said(string text)
    {
        var said = Line.Of(Line.Run(UserText.InLine(text, TextLength)));
        said.Spacing = AdaptiveSpacing.None;
        return said;
    }
}
