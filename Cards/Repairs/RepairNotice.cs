using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>The truth at the top of a card whose button was refused.</summary>
internal static class RepairNotice
{
    public static IEnumerable<AdaptiveElement> For(Repair repair, Person reader, CardNotice? notice)
    {
        if (notice is null)
        {
            yield break;
        }

        var lines = RefusalSentences.For(notice.Why, reader, repair, Moment.OnCard).Select(sentence => Line.Of(Line.Bold(sentence)));
        var style = notice.Why is Refusal.Invalid ? AdaptiveContainerStyle.Attention : AdaptiveContainerStyle.Warning;
        yield return Banner.Of(style, [.. lines, .. Lost(repair, reader, notice.Typed)]);
    }

    // What was typed has no input any more to be put back into.
    private static IEnumerable<AdaptiveElement> Lost(Repair repair, Person reader, RepairTyped? typed) =>
        typed is { Text.Length: > 0 } && !RepairButtons.TakesBack(repair, reader, typed)
            ? [Line.Of(Line.Run(Phrase.Of(Words.YouWrote, UserText.Paragraph(typed.Text))))]
            : [];
}
