using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>What answers a name that no item has, or that could be several items'.</summary>
public static class WhichItemCard
{
    private const int NameLength = 60;
    private const int TitleLength = 40;

    /// <param name="name">What was called so.</param>
    /// <param name="said">The whole text; a press sends it again with the item that it means.</param>
    public static AdaptiveCard Ask(string name, string said, ImmutableArray<StockItem> candidates)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(said);
        var title = Phrase.Of(StockTexts.WhichTitle, UserText.InLine(name, NameLength));
        var kept = UserText.Shorten(TypedText.Clean(said), UserText.Longest);
        return Sheet.Of(
            title,
            [
                Line.Of(Line.Bold(title)),
                .. ButtonRows.Of(
                    candidates.Select(item => new Button(UserText.Shorten(item.Facts.Name, TitleLength), Verbs.ItemMeant)
                    {
                        Item = item.Code,
                        Known = (CardData.Said, kept),
                    }.ToAction()),
                    inRow: 1),
            ]);
    }

    public static AdaptiveCard None(string name, Person reader)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(reader);
        var words = Phrase.Of(StockTexts.WhichNone, UserText.InLine(name, NameLength));
        return Sheet.Of(
            words,
            [Line.Of(Line.Run(words))],
            reader.RunsBackOffice
                ? [new Button(StockTexts.ShowList, Verbs.ListStock).ToAction(), new Button(StockTexts.NewItem, Verbs.NewItem).ToAction()]
                : []);
    }
}
