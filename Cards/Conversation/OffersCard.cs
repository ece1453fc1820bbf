using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.People;

namespace BackOffice.Cards.Conversation;

/// <summary>What answers a text that was not understood: the nearest things that the bot can do.</summary>
public static class OffersCard
{
    private const int QuoteLength = 120;

    /// <param name="said">The text; what is opened from here begins with it.</param>
    /// <param name="nearest">The names of the intents that it may have, the most probable first; they are offered first.</param>
    public static AdaptiveCard For(Person person, string said, params ImmutableArray<string> nearest)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(said);
        var quote = UserText.InLine(said, QuoteLength);
        var title = quote.Length == 0 ? Words.OffersTitle : Phrase.Of(Words.OffersTitleSaid, quote);
        return Sheet.Of(
            title,
            [
                Line.Of(Line.Bold(title)),
                Line.Hint(Words.OffersAsk),
                .. ButtonRows.Of([.. Offers.For(person, UserText.Shorten(TypedText.Clean(said), UserText.Longest), nearest), Offers.Help()]),
            ]);
    }
}
