using System.Collections.Immutable;
using System.Globalization;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>Asks which items were meant by what was counted in words.</summary>
public static class CountDoubtsCard
{
    private const int Most = 15;
    private const int SaidLength = 40;
    private const int NameLength = 60;

    /// <param name="unknown">What the office keeps nothing of, as written.</param>
    public static AdaptiveCard For(CountSheet sheet, ImmutableArray<CountDoubt> doubts, ImmutableArray<string> unknown)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return Sheet.Of(
            CountTexts.DoubtsTitle,
            [
                doubts.IsEmpty ? Head.Title(Phrase.Of(CountTexts.SheetTitle, UserText.InLine(sheet.Place))) : Line.Title(CountTexts.DoubtsTitle),
                .. unknown.IsEmpty ? Array.Empty<AdaptiveElement>() : [Banner.Of(AdaptiveContainerStyle.Warning, Line.Of(Line.Run(CountSentences.Unknown(unknown))))],
                .. doubts.Take(Most).Select(Choice),
                .. ButtonRows.Of(
                [
                    .. doubts.IsEmpty ? Array.Empty<AdaptiveAction>() : [new Button(Words.ImportLook, Verbs.ChooseCounted) { Count = sheet.Id, SendsInputs = true, IsTheThingToDo = true }.ToAction()],
                    new Button(CountTexts.OpenSheet, Verbs.CountPage) { Count = sheet.Id, Place = 0 }.ToAction(),
                    new Button(Words.FormCancel, Verbs.LeaveCount) { Count = sheet.Id }.ToAction(),
                ]),
            ]);
    }

    private static AdaptiveChoiceSetInput Choice(CountDoubt doubt, int index) => new()
    {
        Id = $"{CountInputs.Which}{index.ToString(CultureInfo.InvariantCulture)}",
        Label = Phrase.Of(CountTexts.DoubtWhich, UserText.Shorten(doubt.Said, SaidLength)),
        Style = AdaptiveChoiceInputStyle.Expanded,
        Choices =
        [
            .. doubt.Candidates.Select(candidate => new AdaptiveChoice
            {
                Title = Phrase.Of(CountTexts.DoubtItem, UserText.Shorten(candidate.Item.Facts.Name, NameLength), candidate.Item.Code),
                Value = string.Create(CultureInfo.InvariantCulture, $"{candidate.Item.Code}{CountInputs.BeforeUnits}{candidate.Units}"),
            }),
            new AdaptiveChoice { Title = CountTexts.DoubtNone, Value = "-" },
        ],
    };
}
