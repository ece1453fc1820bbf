using System.Text.RegularExpressions;

namespace BackOffice.Dialogs.Orders;

/// <summary>
/// Reads what somebody wants of the orders: the few phrases that mean nothing else, and beside them what the text was understood as.
/// </summary>
internal static partial class OrderWishReader
{
    /// <summary>Longer texts tell more than a wish for a list.</summary>
    private const int LongestPhrase = 120;

    /// <summary>An intent that is less probable than this is asked about, or offered.</summary>
    private const double Probable = 0.7;

    /// <returns>Null where the text is about something else; the thing is what it names in a question, as written.</returns>
    public static (OrderWish Wish, string? Thing)? Read(Understood understood)
    {
        ArgumentNullException.ThrowIfNull(understood);
        var text = understood.Text.Trim().TrimEnd('.', '!', '?').Trim();
        if (text.Length is 0 or > LongestPhrase)
        {
            return ByIntent(understood);
        }

        return Lasts().Match(text) is { Success: true } lasts ? (OrderWish.Cover, Thing(lasts))
            : Cover().IsMatch(text) ? (OrderWish.Cover, null)
            : PastOrders().IsMatch(text) ? (OrderWish.ListPast, null)
            : Orders().IsMatch(text) ? (OrderWish.List, null)
            : Reorder().IsMatch(text) ? (OrderWish.Reorder, null)
            : ByIntent(understood);
    }

    private static (OrderWish, string?)? ByIntent(Understood understood) => understood switch
    {
        { Confidence: < Probable } => null,
        { Intent: Intent.Reorder } => (OrderWish.Reorder, null),
        { Intent: Intent.ReceiveDelivery } => (OrderWish.Receive, null),
        _ => null,
    };

    private static string? Thing(Match lasts) => lasts.Groups["thing"] is { Success: true, Value: var thing }
        && thing.ToLowerInvariant() is not ("stock" or "everything" or "things" or "supplies" or "it" or "alles" or "vorrat") ? thing : null;

    // "how long will the paper last", "when do we run out of toner", "how many days of A4 are left"
    [GeneratedRegex(
        @"\A(?:(?:and )?how long (?:will|does|do|would|can) (?:the |our )?(?<thing>.+?) last(?: us)?|when (?:will|do|does) (?:we|the|our) ?run out of (?:the |our )?(?<thing>.+)|when will (?:the |our )?(?<thing>.+?) run out|(?:stock )?cover (?:of|for) (?:the |our )?(?<thing>.+)|how many days of (?:the |our )?(?<thing>.+?) (?:are left|do we have(?: left)?)|wie lange (?:reicht|reichen|hält|halten) (?:noch )?(?:der |die |das |unser |unsere )?(?<thing>.+?)(?: noch)?)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Lasts();

    [GeneratedRegex(
        @"\A(?:(?:show |list )?(?:me )?(?:the |our )?(?:days of |stock )?cover(?:age)?(?: chart)?|how long does (?:the|our) stock last|reichweite(?:n)?)\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Cover();

    [GeneratedRegex(
        @"\A(?:(?:show|list) )?(?:me )?(?:the |all |our |my )?(?:(?:open|purchase|late|pending|supplier) )?(?:orders|purchase orders|deliveries)(?: list)?\z|\Awhat(?: is|'s|’s)? (?:still )?on order\z|\Awhat (?:did|have) we order(?:ed)?\z|\A(?:offene |alle )?bestellungen\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Orders();

    [GeneratedRegex(
        @"\A(?:(?:show|list) )?(?:me )?(?:the |all |our )?(?:past|old|closed|completed|earlier|previous) (?:purchase )?orders\z|\A(?:alte|frühere) bestellungen\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex PastOrders();

    [GeneratedRegex(
        @"\A(?:what|which (?:items|things|supplies)) (?:should|must|shall|can|do|does|has|have|needs?)(?: (?:we|i|the office))?(?: (?:need|have|want))?(?: to)?(?: be)? (?:(?:re-?)?order(?:ed)?|buy|bought|restock(?:ed)?)(?: (?:now|today|this week|next))?\z|\A(?:do|should|must) we (?:need to |have to )?(?:(?:re-?)?order|buy|restock) (?:anything|something)(?: now| today)?\z|\A(?:reorder|re-order|reorder check|check what to order|what to order|order proposals|reorder proposals)\z|\Awas (?:müssen|sollen|sollten) wir (?:nach)?bestellen\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 2_000)]
    private static partial Regex Reorder();
}
