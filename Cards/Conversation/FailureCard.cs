using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;

namespace BackOffice.Cards.Conversation;

/// <summary>What answers a press that failed through no fault of whoever pressed.</summary>
public static class FailureCard
{
    /// <param name="sentence">One of <see cref="Sentences.TroubleSentences"/>.</param>
    /// <param name="reference">Under which the log tells why.</param>
    public static AdaptiveCard For(string sentence, string reference) => Sheet.Of(
        sentence,
        [
            Banner.Of(
                AdaptiveContainerStyle.Attention,
                [
                    Line.Of(Line.Bold(Words.FailureTitle)),
                    Line.Of(Line.Run(UserText.Paragraph(sentence))),
                    .. Reference(sentence, reference),
                ]),
        ]);

    private static IEnumerable<AdaptiveElement> Reference(string sentence, string reference) =>
        sentence.Contains(reference, StringComparison.Ordinal)
            ? []
            : [Line.Of(Line.Small(Phrase.Of(Words.Reference, UserText.InLine(reference))))];
}
