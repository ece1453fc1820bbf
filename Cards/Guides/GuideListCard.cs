using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Guides;

namespace BackOffice.Cards.Guides;

/// <summary>All guides, for whoever runs the back office, with how often each has helped. Choosing a row brings the guide.</summary>
public static class GuideListCard
{
    /// <summary>As many as surely fit on a card.</summary>
    public const int PageSize = 40;

    /// <param name="from">The place of the first guide of the page.</param>
    public static AdaptiveCard For(ImmutableArray<Guide> guides, int from = 0) => Sheet.Of(
        Words.GuidesTitle,
        [
            Line.Title(Words.GuidesTitle),
            Line.Hint(guides.IsEmpty ? Words.GuidesNone : Words.GuidesHint),
            .. guides.Skip(from).Take(PageSize).Select(Row),
        ],
        guides.Length - PageSize > from ? [new Button(Words.More, Verbs.GuideList) { Place = from + PageSize }.ToAction()] : []);

    // A line and not columns, so that a page holds the guides of a whole office.
    private static AdaptiveRichTextBlock Row(Guide guide)
    {
        var name = GuideWords.Title(guide.Key);
        var line = Line.Of(
            [
                new AdaptiveTextRun(name)
                {
                    Color = AdaptiveTextColor.Accent,
                    SelectAction = new Button(name, Verbs.GuideShow) { Guide = guide.Key, IsForNewClientsOnly = true }.ToAction(),
                },
                .. Helped(guide).Select(text => Line.Small(Phrase.Of(Words.ListThen, text))),
            ]);
        line.Spacing = AdaptiveSpacing.Small;
        return line;
    }

    private static IEnumerable<string> Helped(Guide guide)
    {
        if (guide.Helped > 0)
        {
            yield return guide.Helped == 1 ? Words.GuideHelpedOnce : Phrase.Of(Words.GuideHelpedTimes, guide.Helped);
        }

        if (guide.IsEdited)
        {
            yield return Words.GuideEdited;
        }
    }
}
