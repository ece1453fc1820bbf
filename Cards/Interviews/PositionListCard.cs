using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>The positions for which people are interviewed. Choosing a row brings its card.</summary>
public static class PositionListCard
{
    /// <summary>So many are shown, open ones first.</summary>
    public const int Most = 25;

    private const int NameBytes = 90;

    /// <param name="positions">By name.</param>
    public static AdaptiveCard For(ImmutableArray<Position> positions) => Sheet.Of(
        PositionTexts.ListTitle,
        [
            Line.Title(PositionTexts.ListTitle),
            Line.Hint(positions.IsEmpty ? PositionTexts.ListEmpty : PositionTexts.ListHint),
            .. positions.OrderBy(position => position.IsClosed).Take(Most).Select(Row),
            .. positions.Length > Most ? [Line.Hint(Phrase.Of(PositionTexts.ListMore, positions.Length - Most), AdaptiveSpacing.Medium)] : Array.Empty<AdaptiveElement>(),
        ],
        [new Button(PositionTexts.ListNew, InterviewVerbs.NewPosition).ToAction(), new Button(PositionTexts.ListImport, InterviewVerbs.ImportPositions).ToAction()]);

    private static AdaptiveColumnSet Row(Position position)
    {
        var below = Line.Of(Line.Small(InterviewWords.Joined(position.Code.Value, Rounds(position.Rounds.Length))));
        below.Spacing = AdaptiveSpacing.None;
        return new AdaptiveColumnSet
        {
            Separator = true,
            SelectAction = new Button(Phrase.Of(PositionTexts.ListOpens, position.Code), InterviewVerbs.ShowPosition)
            {
                Further = [(InterviewData.Position, position.Code.Value)],
                IsForNewClientsOnly = true,
            }.ToAction(),
            Columns =
            [
                new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [Line.Of(Line.Bold(UserText.InLine(position.Name, Position.NameLimit, NameBytes))), below] },
                .. position.IsClosed ? [new AdaptiveColumn { Width = AdaptiveColumnWidth.Auto, Items = [Line.Of(Line.Subtle(PositionTexts.Closed))] }] : Array.Empty<AdaptiveColumn>(),
            ],
        };
    }

    private static string Rounds(int count) => count == 1 ? PositionTexts.RoundsOne : Phrase.Of(PositionTexts.Rounds, count);
}
