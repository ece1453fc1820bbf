using AdaptiveCards;

namespace BackOffice.Cards.Look;

/// <summary>Something to read before the rest of a card.</summary>
internal static class Banner
{
    public static AdaptiveContainer Of(AdaptiveContainerStyle style, params IEnumerable<AdaptiveElement> lines) => new()
    {
        Style = style,
        Items = [.. lines],
    };
}
