using AdaptiveCards;
using BackOffice.Cards.Look;

namespace BackOffice.Cards.Interviews;

/// <summary>The times at which an interview can be.</summary>
public static class SlotsCard
{
    public static AdaptiveCard For(SlotOffer offer) => Sheet.Of(string.Empty, []);
}
