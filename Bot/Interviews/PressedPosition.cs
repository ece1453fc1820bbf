using BackOffice.Bot.Conversation;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;

namespace BackOffice.Bot.Interviews;

/// <summary>A position's form as it came back with a press.</summary>
internal static class PressedPosition
{
    // What is far over every limit is cut, so that the card that comes back stays sendable.
    private const int Kept = 2_000;
    private const int KeptOfGuide = GuidePart.MostQuestions * GuidePart.QuestionLimit;

    /// <param name="there">The position as stored; null for a new one. What found no room on the form stays as it is there.</param>
    public static PositionForm Form(CardPress press, Position? there) => new()
    {
        Code = Typed(press, PositionFields.Code),
        Name = Typed(press, PositionFields.Name),
        Skills = Typed(press, PositionFields.Skills),
        Criteria = Typed(press, PositionFields.Criteria),
        Rounds =
        [
            .. Enumerable.Range(1, Position.MostRounds + 1).Select(number => new RoundForm
            {
                Name = Typed(press, PositionFields.RoundName(number)),
                Minutes = Typed(press, PositionFields.Minutes(number)),
                Panel = Typed(press, PositionFields.Panel(number)),
                Guide = Guide(press, number, there),
            }).Where(round => !round.IsEmpty),
        ],
    };

    private static string Guide(CardPress press, int number, Position? there) =>
        press.Data[PositionFields.Guide(number)] is not null ? TypedText.Beginning(press.Text(PositionFields.Guide(number)), KeptOfGuide)
        : there is not null && number <= there.Rounds.Length ? RoundForm.Of(there.Rounds[number - 1]).Guide
        : string.Empty;

    private static string Typed(CardPress press, string field) => TypedText.Beginning(press.Text(field), Kept);
}
