using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>The scores that the reader may read, side by side: criteria by people.</summary>
internal static class ScoresTable
{
    /// <summary>More columns are too narrow for a phone: then the scores of a criterion stand in one line below it.</summary>
    private const int MostColumns = 3;

    private const int CriterionLength = 60;
    private const int CriterionBytes = 80;
    private const string ColumnWidth = "52px";

    public static IEnumerable<AdaptiveElement> For(InterviewView view)
    {
        ImmutableArray<Scorecard> cards = ReadScores.By(view.Reader, view.Interview)?.Scorecards ?? [];
        if (cards.IsEmpty)
        {
            return [];
        }

        var names = view.Names;
        string[] people = [.. cards.Select(card => view.Interview.Panel.FirstOrDefault(one => one.Who.Id == card.By.Id) is { } one ? names.Of(one.Mailbox) : InterviewWords.Name(card.By))];
        return
        [
            new AdaptiveContainer
            {
                Spacing = AdaptiveSpacing.Medium,
                Separator = true,
                Items = [.. people.Length <= MostColumns && cards.All(card => !card.Scores.IsEmpty) ? SideBySide(cards, people) : InLines(cards, people)],
            },
            .. ScoreNotes.For(cards, people),
        ];
    }

    private static IEnumerable<AdaptiveElement> SideBySide(ImmutableArray<Scorecard> cards, string[] people)
    {
        var hasAverage = people.Length > 1;
        yield return Row(Line.Bold(ScoreTexts.TableTitle), [.. people.Select(Line.Small), .. hasAverage ? [Line.Small(ScoreTexts.TableAverage)] : Array.Empty<AdaptiveTextRun>()], isFirst: true);
        foreach (var (criterion, index) in Criteria(cards))
        {
            yield return Row(
                Line.Run(criterion),
                [
                    .. cards.Select(card => Points(card.Scores[index].Points)),
                    .. hasAverage ? [Line.Bold(Average(cards, index))] : Array.Empty<AdaptiveTextRun>(),
                ]);
        }

        yield return Recommend(cards, people);
    }

    private static IEnumerable<AdaptiveElement> InLines(ImmutableArray<Scorecard> cards, string[] people)
    {
        var isScored = cards.All(card => !card.Scores.IsEmpty);
        yield return Row(Line.Bold(ScoreTexts.TableTitle), isScored ? [Line.Small(ScoreTexts.TableAverage)] : [], isFirst: true);
        foreach (var (criterion, index) in Criteria(cards))
        {
            yield return Row(Line.Run(criterion), [Line.Bold(Average(cards, index))]);
            var each = Line.Of(Line.Small(InterviewWords.Joined(cards.Zip(people, (card, name) => Phrase.Of(ScoreTexts.Each, name, card.Scores[index].Points)))));
            each.Spacing = AdaptiveSpacing.None;
            yield return each;
        }

        yield return Recommend(cards, people);
    }

    private static IEnumerable<(string Criterion, int Index)> Criteria(ImmutableArray<Scorecard> cards) =>
        Enumerable.Range(0, cards.Min(card => card.Scores.Length)).Select(index => (UserText.InLine(cards[0].Scores[index].Criterion, CriterionLength, CriterionBytes), index));

    private static string Average(ImmutableArray<Scorecard> cards, int index) => cards.Average(card => card.Scores[index].Points).ToString("0.0", Phrase.Culture);

    private static AdaptiveTextRun Points(int points) => new(points.ToString(Phrase.Culture))
    {
        Color = points switch { Score.Least => AdaptiveTextColor.Attention, Score.Most => AdaptiveTextColor.Good, _ => AdaptiveTextColor.Default },
    };

    /// <summary>"Sam: Clearly yes · Priya: No"</summary>
    private static AdaptiveRichTextBlock Recommend(ImmutableArray<Scorecard> cards, string[] people)
    {
        var line = Line.Of([.. cards.Zip(people).SelectMany((each, index) => new[]
        {
            Line.Run(Phrase.Of(index == 0 ? ScoreTexts.By : ScoreTexts.ThenBy, each.Second)),
            new AdaptiveTextRun(Words(each.First.Recommend))
            {
                Weight = AdaptiveTextWeight.Bolder,
                Color = each.First.Recommend is Recommendation.Yes or Recommendation.StrongYes ? AdaptiveTextColor.Good : AdaptiveTextColor.Attention,
            },
        })]);
        line.Spacing = AdaptiveSpacing.Medium;
        return line;
    }

    private static string Words(Recommendation recommend) => recommend switch
    {
        Recommendation.StrongNo => ScoreTexts.StrongNo,
        Recommendation.No => ScoreTexts.No,
        Recommendation.Yes => ScoreTexts.Yes,
        Recommendation.StrongYes => ScoreTexts.StrongYes,
        _ => throw new ArgumentOutOfRangeException(nameof(recommend), recommend, "This recommendation has no words yet."),
    };

    private static AdaptiveColumnSet Row(AdaptiveTextRun label, AdaptiveTextRun[] cells, bool isFirst = false) => new()
    {
        Spacing = isFirst ? AdaptiveSpacing.Default : AdaptiveSpacing.Small,
        Columns =
        [
            new AdaptiveColumn { Width = AdaptiveColumnWidth.Stretch, Items = [Line.Of(label)] },
            .. cells.Select(cell =>
            {
                var line = Line.Of(cell);
                line.HorizontalAlignment = AdaptiveHorizontalAlignment.Right;
                return new AdaptiveColumn { Width = ColumnWidth, Spacing = AdaptiveSpacing.Small, Items = [line] };
            }),
        ],
    };
}
