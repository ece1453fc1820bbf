using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;

namespace BackOffice.Cards.Conversation;

/// <summary>The messages that did not arrive, for whoever runs the back office.</summary>
public static class FailedDeliveriesCard
{
    /// <summary>As many as surely fit on a card.</summary>
    public const int Most = 10;

    public static AdaptiveCard For(ImmutableArray<FailedDelivery> list) => Sheet.Of(
        Words.FailedTitle,
        [
            Line.Title(Words.FailedTitle),
            .. list.IsEmpty ? [Line.Hint(Words.FailedNone)] : Array.Empty<AdaptiveElement>(),
            .. list.Take(Most).Select(Row),
        ]);

    private static AdaptiveContainer Row(FailedDelivery failed)
    {
        var why = Line.Of(Line.Run(UserText.InLine(failed.Why)));
        var since = Line.Of(Line.Small(Phrase.Of(Words.FailedSince, Moment.OnCard(failed.Since))));
        why.Spacing = since.Spacing = AdaptiveSpacing.None;
        return new AdaptiveContainer
        {
            Separator = true,
            Items = [Line.Of(Line.Bold(Phrase.Of(Words.FailedRow, UserText.Name(failed.To), UserText.InLine(failed.About)))), why, since],
        };
    }
}
