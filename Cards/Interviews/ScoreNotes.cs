using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>What interviewers wrote beside their scores. The fewer they are, the more of it a card has room for.</summary>
internal static class ScoreNotes
{
    /// <summary>All notes together weigh so much at most, in bytes.</summary>
    private const int Room = 7_000;

    /// <summary>Beside its text, a note weighs so much.</summary>
    private const int Frame = 160;

    public static IEnumerable<AdaptiveElement> For(ImmutableArray<Scorecard> cards, string[] people)
    {
        var notes = cards.Zip(people).Select(each => (Name: each.Second, Lines: Lines(each.First).ToArray())).Where(each => each.Lines.Length > 0).ToArray();
        var count = notes.Sum(each => each.Lines.Length);
        return notes.Select(each => new AdaptiveContainer
        {
            Spacing = AdaptiveSpacing.Medium,
            Items = [Line.Of(Line.Small(each.Name)), .. each.Lines.Take(MostLines(count, notes.Length)).Select(line => Close(line, Share(Math.Min(count, Room / (2 * Frame)))))],
        });
    }

    // Each has at least one line, and all fit.
    private static int MostLines(int count, int people) => count * Frame * 2 <= Room ? int.MaxValue : Math.Max(1, Room / (2 * Frame) / people);

    private static int Share(int count) => Math.Max(Frame, (Room / Math.Max(1, count)) - Frame);

    private static IEnumerable<string> Lines(Scorecard card)
    {
        if (card.Note.Length > 0)
        {
            yield return card.Note;
        }

        foreach (var score in card.Scores.Where(score => score.Note.Length > 0))
        {
            yield return Phrase.Of(ScoreTexts.CriterionNote, score.Criterion, score.Note);
        }
    }

    private static AdaptiveRichTextBlock Close(string text, int bytes)
    {
        var line = Line.Of(Line.Run(UserText.InLine(text, Math.Min(text.Length + 1, bytes), bytes)));
        line.Spacing = AdaptiveSpacing.Small;
        return line;
    }
}
