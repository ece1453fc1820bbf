using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>The positions for which people are interviewed.</summary>
public static class PositionListCard
{
    public static AdaptiveCard For(ImmutableArray<Position> positions) => Sheet.Of(string.Empty, []);
}
