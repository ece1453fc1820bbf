using BackOffice.Bot.Conversation;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;

namespace BackOffice.Bot.Interviews;

/// <summary>A position's form as it came back with a press.</summary>
internal static class PressedPosition
{
    // What is far over every limit is cut, so that the card that comes back stays sendable.
    private const int Kept = 4_000;

    public static PositionForm Form(CardPress press) => new()
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
                Guide = Typed(press, PositionFields.Guide(number)),
            }).Where(round => !round.IsEmpty),
        ],
    };

    private static string Typed(CardPress press, string field) => TypedText.Beginning(press.Text(field), Kept);
}
