using System.Globalization;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>The sheet on which somebody counts a place: an input an item, a page at a time.</summary>
public static class CountSheetCard
{
    public const int PageSize = 20;

    private const int NameLength = 60;
    private const int UnitsLength = 9;

    public static AdaptiveCard For(CountSheet sheet, CountSheetView view)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(view);
        var title = Phrase.Of(CountTexts.SheetTitle, UserText.InLine(sheet.Place));
        return Sheet.Of(
            title,
            [
                Head.Title(title),
                Line.Hint(view.ShowsExpected ? CountTexts.SheetHint : CountTexts.SheetHintBlind, AdaptiveSpacing.Small),
                .. view.Last is { } last ? [Last(last)] : Array.Empty<AdaptiveElement>(),
                .. Top(view),
                .. view.Items.Select(item => Input(sheet, view, item)),
                .. view.Pages > 1 ? [Line.Hint(Phrase.Of(CountTexts.SheetPage, view.Page + 1, view.Pages, view.Total), AdaptiveSpacing.Medium)] : Array.Empty<AdaptiveElement>(),
                .. ButtonRows.Of(Turning(sheet, view)),
            ],
            [
                .. view.Total == 0 ? Array.Empty<AdaptiveAction>() : [new Button(CountTexts.Compare, Verbs.CompareCount) { Count = sheet.Id, SendsInputs = true, IsTheThingToDo = true }.ToAction()],
                new Button(Words.FormCancel, Verbs.LeaveCount) { Count = sheet.Id }.ToAction(),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Top(CountSheetView view)
    {
        if (view.Banner is { } banner)
        {
            yield return Banner.Of(AdaptiveContainerStyle.Warning, Line.Words(banner));
        }

        if (!view.Wrong.IsEmpty)
        {
            yield return Banner.Of(AdaptiveContainerStyle.Attention, Line.Words(Phrase.Of(CountTexts.SheetWrong, view.Wrong.Count)));
        }

        if (view.Total == 0)
        {
            yield return Line.Words(CountTexts.SheetEmpty);
        }
    }

    private static AdaptiveContainer Input(CountSheet sheet, CountSheetView view, StockItem item)
    {
        var code = item.Code.Value;
        var counted = sheet.Lines.GetValueOrDefault(code)?.Counted?.ToString(CultureInfo.InvariantCulture);
        var wrong = view.Wrong.GetValueOrDefault(code);
        var name = UserText.Shorten(item.Facts.Name, NameLength);
        return new AdaptiveContainer
        {
            Spacing = AdaptiveSpacing.Small,
            Items =
            [
                new AdaptiveTextInput
                {
                    Id = CountInputs.UnitsOf(item),
                    Label = view.ShowsExpected
                        ? Phrase.Of(CountTexts.SheetItemExpected, name, item.Facts.Unit, item.At(sheet.Place))
                        : Phrase.Of(CountTexts.SheetItem, name, item.Facts.Unit),
                    Value = wrong is null ? counted : UserText.Shorten(wrong, UnitsLength),
                    MaxLength = UnitsLength,

                    // Phones show figures for it.
                    Style = AdaptiveTextInputStyle.Tel,
                },
                .. wrong is null ? Array.Empty<AdaptiveElement>() :
                [
                    new AdaptiveTextBlock(CountSentences.NotUnits()) { Color = AdaptiveTextColor.Attention, Spacing = AdaptiveSpacing.None, Wrap = true },
                ],
            ],
        };
    }

    private static AdaptiveRichTextBlock Last(PlaceCount last) =>
        Line.Of(Line.Small(Phrase.Of(CountTexts.SheetLast, Moment.DayOnCard(last.At), UserText.Name(last.By))));

    private static IEnumerable<AdaptiveAction> Turning(CountSheet sheet, CountSheetView view)
    {
        if (view.Page > 0)
        {
            yield return new Button(CountTexts.PageBack, Verbs.CountPage) { Count = sheet.Id, Place = view.Page - 1, SendsInputs = true }.ToAction();
        }

        if (view.Page + 1 < view.Pages)
        {
            yield return new Button(CountTexts.PageNext, Verbs.CountPage) { Count = sheet.Id, Place = view.Page + 1, SendsInputs = true }.ToAction();
        }
    }
}
