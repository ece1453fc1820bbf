using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>What interviewers wrote beside their scores. The fewer they are, the more of it a card has room for.</summary>
internal static class ScoreNotes
{
    /// <summary>All notes together weigh so much at most, in bytes; those of many, whose scores take more room, less.</summary>
    private const int FewRoom = 7_000;
    private const int ManyRoom = 3_800;
    private const int Few = 3;

    /// <summary>Beside its text, a note weighs so much.</summary>
    private const int Frame = 160;

    public static IEnumerable<AdaptiveElement> For(ImmutableArray<Scorecard> cards, string[] people)
    {
        var notes = cards.Zip(people).Select(each => (Name: each.Second, Lines: Lines(each.First).ToArray())).Where(each => each.Lines.Length > 0).ToArray();
        var count = notes.Sum(each => each.Lines.Length);
        var room = people.Length > Few ? ManyRoom : FewRoom;
        return notes.Select(each => new AdaptiveContainer
        {
            Spacing = AdaptiveSpacing.Medium,
            Items = [Line.Of(Line.Small(each.Name)), .. each.Lines.Take(MostLines(count, notes.Length, room)).Select(line => Close(line, Share(Math.Min(count, room / (2 * Frame)), room)))],
        });
    }

    // Each has at least one line, and all fit.
    private static int MostLines(int count, int people, int room) => count * Frame * 2 <= room ? int.MaxValue : Math.Max(1, room / (2 * Frame) / people);

    private static int Share(int count, int room) => Math.Max(Frame, (room / Math.Max(1, count)) - Frame);

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
