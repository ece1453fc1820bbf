using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>A position: what is scored, and the rounds that candidates go through.</summary>
public static class PositionCard
{
    private const int ListLength = 300;
    private const int ListBytes = 600;
    private const int NameBytes = 90;
    private const int MailBytes = 60;

    /// <param name="mayEdit">Whether the reader may change it.</param>
    public static AdaptiveCard For(Position position, bool mayEdit)
    {
        ArgumentNullException.ThrowIfNull(position);
        var name = UserText.InLine(position.Name, Position.NameLimit, NameBytes);
        return Sheet.Of(
            name,
            [
                Head.NumberAndState(
                    position.Code.Value,
                    position.IsClosed ? PositionTexts.Closed : PositionTexts.Open,
                    position.IsClosed ? AdaptiveTextColor.Default : AdaptiveTextColor.Good,
                    position.IsClosed),
                Head.Title(name),
                .. position.Skills.IsEmpty ? Array.Empty<AdaptiveElement>() : [Fact.Row(PositionTexts.Skills, AdaptiveSpacing.Medium, Line.Run(Listed(position.Skills)))],
                Fact.Row(PositionTexts.Criteria, position.Skills.IsEmpty ? AdaptiveSpacing.Medium : AdaptiveSpacing.Small, Line.Run(Listed(position.Criteria))),
                .. position.Rounds.Select(Round),
            ],
            Buttons(position, mayEdit));
    }

    private static AdaptiveContainer Round(PositionRound round, int index)
    {
        var panel = round.Panel.IsEmpty
            ? PositionTexts.NoPanel
            : string.Join(Words.ListComma, round.Panel.Select(seat => seat.AnyOf.Select(mailbox => UserText.InLine(mailbox, MailBytes, MailBytes)).Aggregate((all, one) => Phrase.Of(InterviewTexts.Either, all, one))));
        return new AdaptiveContainer
        {
            Separator = true,
            Spacing = AdaptiveSpacing.Medium,
            Items =
            [
                Line.Of(
                    Line.Bold(Phrase.Of(PositionTexts.RoundTitle, index + 1, UserText.InLine(round.Name, PositionRound.NameLimit, NameBytes))),
                    Line.Subtle(Phrase.Of(Words.ListThen, InterviewWords.Minutes(round.Length)))),
                Close(UserText.Shorten(panel, ListBytes)),
                .. round.Guide.IsEmpty ? Array.Empty<AdaptiveElement>() : [Close(Guide(round))],
            ],
        };
    }

    /// <summary>"12 questions: Technical, Team"</summary>
    private static string Guide(PositionRound round)
    {
        var count = round.Guide.Sum(part => part.Questions.Length);
        var questions = count == 1 ? PositionTexts.QuestionsOne : Phrase.Of(PositionTexts.Questions, count);
        string[] parts = [.. round.Guide.Select(part => part.Name).Where(name => name.Length > 0)];
        return parts.Length == 0 ? questions : Phrase.Of(PositionTexts.QuestionsIn, questions, Listed(parts));
    }

    private static string Listed(IEnumerable<string> names) => UserText.InLine(string.Join(Words.ListComma, names), ListLength, ListBytes);

    private static AdaptiveRichTextBlock Close(string words)
    {
        var line = Line.Of(Line.Small(words));
        line.Spacing = AdaptiveSpacing.None;
        return line;
    }

    private static IEnumerable<AdaptiveAction> Buttons(Position position, bool mayEdit)
    {
        if (mayEdit)
        {
            yield return Press(position, PositionTexts.Edit, InterviewVerbs.EditPosition).ToAction();
        }

        if (mayEdit && !position.IsClosed)
        {
            yield return Sheet.Under(
                PositionTexts.Close,
                [Line.Words(PositionTexts.CloseAsk)],
                (Press(position, PositionTexts.CloseSend, InterviewVerbs.ClosePosition) with { IsHardToUndo = true }).ToAction());
        }

        yield return new Button(PositionTexts.Back, InterviewVerbs.ListPositions).ToAction();
    }

    private static Button Press(Position position, string title, string verb) => new(title, verb)
    {
        Further = [(InterviewData.Position, position.Code.Value)],
        Version = position.Edition,
    };
}
