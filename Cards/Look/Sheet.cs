using AdaptiveCards;

namespace BackOffice.Cards.Look;

/// <summary>A card of the version that Teams and the Agents Playground both show.</summary>
internal static class Sheet
{
    private const string Version = "1.5";

    /// <param name="inWords">What a client says that cannot show the card.</param>
    public static AdaptiveCard Of(string inWords, IEnumerable<AdaptiveElement> body, IEnumerable<AdaptiveAction>? actions = null) => new(Version)
    {
        FallbackText = inWords,
        Body = [.. body],
        Actions = [.. actions ?? []],
    };

    /// <summary>The card that unfolds under a button.</summary>
    public static AdaptiveShowCardAction Under(string button, IEnumerable<AdaptiveElement> body, params IEnumerable<AdaptiveAction> actions) => new()
    {
        Title = button,
        Card = new AdaptiveCard(Version) { Body = [.. body], Actions = [.. actions] },
    };
}
