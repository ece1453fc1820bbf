using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>A count that is over: who counted when, and what was posted.</summary>
public static class CountDoneCard
{
    private const int Most = 30;
    private const int NameLength = 60;

    public static AdaptiveCard For(CountSheet sheet, ImmutableArray<StockItem> items, Person reader)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(reader);
        var names = items.ToDictionary(item => item.Code.Value, item => item.Facts.Name, StringComparer.Ordinal);
        ImmutableArray<KeyValuePair<string, CountLine>> posted = [.. sheet.Lines.Where(line => line.Value.Posted is not (null or 0))];
        var title = Phrase.Of(CountTexts.DoneTitle, UserText.InLine(sheet.Place));
        var counted = sheet.Counted == 1 ? CountTexts.DoneOne : Phrase.Of(CountTexts.Done, sheet.Counted);
        return Sheet.Of(
            title,
            [
                Head.Title(title),
                Line.Of(Line.Small(Phrase.Of(CountTexts.DoneBy, Moment.DayOnCard(sheet.DoneAt ?? sheet.Begun), UserText.By(sheet.By, reader)))),
                Line.Words(posted.Length switch
                {
                    0 => Phrase.Of(CountTexts.DoneSame, counted),
                    1 => Phrase.Of(CountTexts.DoneDifferentOne, counted),
                    var many => Phrase.Of(CountTexts.DoneDifferent, counted, many),
                }),
                .. posted.Take(Most).Select(line => Line.Of(
                    Line.Bold(UserText.InLine(names.GetValueOrDefault(line.Key, line.Key), NameLength)),
                    Line.Run(Phrase.Of(line.Value.Posted < 0 ? CountTexts.DoneMissing : CountTexts.DoneFound, Math.Abs(line.Value.Posted!.Value))))),
                .. posted.Length > Most ? [Line.Hint(Phrase.Of(CountTexts.DoneMore, posted.Length - Most))] : Array.Empty<AdaptiveElement>(),
            ],
            [
                new Button(CountTexts.CountAnother, Verbs.OpenCount).ToAction(),
                new Button(CountTexts.ShrinkageTitle, Verbs.ShowShrinkage).ToAction(),
            ]);
    }

    /// <summary>The sheet was thrown away.</summary>
    public static AdaptiveCard Left() => Sheet.Of(CountTexts.Left, [Line.Hint(CountTexts.Left)]);

    /// <summary>There is no such sheet any more.</summary>
    public static AdaptiveCard Gone() => Sheet.Of(
        CountTexts.Gone, [Line.Words(CountTexts.Gone)], [new Button(CountTexts.CountAnother, Verbs.OpenCount).ToAction()]);
}
