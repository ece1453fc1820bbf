using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>A position.</summary>
public static class PositionCard
{
    public static AdaptiveCard For(Position position, bool mayEdit) => Sheet.Of(string.Empty, []);
}
