using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>What was counted otherwise than is known, each with an input for its reason.</summary>
public static class CountDifferencesCard
{
    private const int NameLength = 60;

    /// <param name="differences">All of them; the first are shown.</param>
    public static AdaptiveCard For(CountSheet sheet, ImmutableArray<CountedItem> differences, ReasonsGiven given)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(given);
        ImmutableArray<CountedItem> shown = [.. differences.Take(CountSheet.DifferencesAtOnce)];
        var title = Phrase.Of(CountTexts.DifferencesTitle, UserText.InLine(sheet.Place));
        return Sheet.Of(
            differences.Length == 1 ? CountTexts.DifferencesOne : Phrase.Of(CountTexts.Differences, differences.Length),
            [
                Head.Title(title),
                Line.Hint(
                    differences.Length == 1
                        ? Phrase.Of(CountTexts.DifferencesHintOne, sheet.Counted)
                        : Phrase.Of(CountTexts.DifferencesHint, differences.Length, sheet.Counted),
                    AdaptiveSpacing.Small),
                .. given.Banner is { } banner ? [Banner.Of(AdaptiveContainerStyle.Warning, Line.Of(Line.Run(banner)))] : Array.Empty<AdaptiveElement>(),
                .. shown.SelectMany(counted => Difference(counted, given, shown.Length > 1)),
                Why(StockFields.Why, shown.Length > 1 ? CountTexts.WhyAll : CountTexts.Why, given.ForAll, AdaptiveSpacing.Large),
                .. shown.Length == 1 && given.Errors.GetValueOrDefault(shown[0].Item.Code.Value) is { } only ? [Error(only)] : Array.Empty<AdaptiveElement>(),
                .. sheet.IsInWords ? [Line.Hint(CountTexts.WhyInWords, AdaptiveSpacing.Small)] : Array.Empty<AdaptiveElement>(),
                .. differences.Length > shown.Length
                    ? [Line.Hint(Phrase.Of(CountTexts.DifferencesMore, differences.Length - shown.Length), AdaptiveSpacing.Small)]
                    : Array.Empty<AdaptiveElement>(),
                .. ButtonRows.Of(
                [
                    new Button(CountTexts.Confirm, Verbs.ConfirmCount) { Count = sheet.Id, Version = sheet.Edition, SendsInputs = true, IsTheThingToDo = true }.ToAction(),
                    new Button(CountTexts.Recount, Verbs.CountPage) { Count = sheet.Id, Place = 0 }.ToAction(),
                    new Button(Words.FormCancel, Verbs.LeaveCount) { Count = sheet.Id }.ToAction(),
                ]),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Difference(CountedItem counted, ReasonsGiven given, bool hasOwnReason)
    {
        var code = counted.Item.Code.Value;
        var name = Line.Of(Line.Bold(UserText.InLine(counted.Item.Facts.Name, NameLength)), Line.Subtle($"  {code}"));
        name.Spacing = AdaptiveSpacing.Medium;
        name.Separator = true;
        yield return name;
        yield return Line.Words(
            Phrase.Of(
                counted.Difference < 0 ? CountTexts.DifferenceMissing : CountTexts.DifferenceFound,
                counted.Expected,
                counted.Counted,
                Math.Abs(counted.Difference)),
            AdaptiveSpacing.None);
        if (counted.HasMoved)
        {
            yield return new AdaptiveTextBlock(Phrase.Of(CountTexts.DifferenceMoved, counted.Seen, counted.Expected))
            {
                Color = AdaptiveTextColor.Warning,
                Spacing = AdaptiveSpacing.None,
                Wrap = true,
            };
        }

        if (!hasOwnReason)
        {
            yield break;
        }

        yield return Why(CountInputs.WhyOf(counted.Item), CountTexts.Why, given.Each.GetValueOrDefault(code), AdaptiveSpacing.Small);
        if (given.Errors.GetValueOrDefault(code) is { } error)
        {
            yield return Error(error);
        }
    }

    private static AdaptiveTextInput Why(string input, string label, string? typed, AdaptiveSpacing spacing) => new()
    {
        Id = input,
        Label = label,
        MaxLength = StockFields.WhyLimit,
        Value = string.IsNullOrWhiteSpace(typed) ? null : UserText.Shorten(typed, StockFields.WhyLimit),
        Spacing = spacing,
    };

    private static AdaptiveTextBlock Error(string sentence) => new(sentence)
    {
        Color = AdaptiveTextColor.Attention,
        Spacing = AdaptiveSpacing.None,
        Wrap = true,
    };
}
