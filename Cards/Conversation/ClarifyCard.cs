using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain;

namespace BackOffice.Cards.Conversation;

/// <summary>Asks which of two things a text meant.</summary>
public static class ClarifyCard
{
    private const int QuoteLength = 120;

    /// <param name="said">The text; a press sends it again with what it means.</param>
    /// <param name="first">The name of the more probable intent.</param>
    /// <param name="second">The name of the other one.</param>
    public static AdaptiveCard For(string said, string first, string second)
    {
        ArgumentNullException.ThrowIfNull(said);
        var title = Phrase.Of(Words.ClarifyTitle, UserText.InLine(said, QuoteLength));
        var kept = UserText.Shorten(TypedText.Clean(said), UserText.Longest);

        // Each in a row of its own: two titles may be too long for one row of a phone.
        return Sheet.Of(title, [Line.Of(Line.Bold(title)), .. ButtonRows.Of([Meant(kept, first), Meant(kept, second)], inRow: 1)]);
    }

    /// <summary>What stays of the question once it is answered.</summary>
    public static AdaptiveCard Answered(string said, string intent)
    {
        ArgumentNullException.ThrowIfNull(said);
        var sentence = Phrase.Of(Words.ClarifyAnswered, UserText.InLine(said, QuoteLength), WishSentences.Title(intent));
        return Sheet.Of(sentence, [Line.Of(Line.Subtle(sentence))]);
    }

    private static AdaptiveExecuteAction Meant(string said, string intent) =>
        new Button(WishSentences.Title(intent), Verbs.Meant) { Known = (CardData.Said, said), Intent = intent }.ToAction();
}
