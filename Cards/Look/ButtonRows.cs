using AdaptiveCards;

namespace BackOffice.Cards.Look;

/// <summary>Buttons two by two, so that their titles can be read on a phone: clients squeeze a row rather than break it.</summary>
internal static class ButtonRows
{
    /// <param name="inRow">One where titles are long.</param>
    public static IEnumerable<AdaptiveElement> Of(IEnumerable<AdaptiveAction> buttons, int inRow = 2) => buttons.Chunk(inRow).Select((row, index) => new AdaptiveActionSet
    {
        Spacing = index == 0 ? AdaptiveSpacing.Medium : AdaptiveSpacing.Small,
        Actions = [.. row],
    });
}
