using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>One step that moves units, filled in: as somebody said it in words, or come back with what keeps it from being done.</summary>
public static class StockStepCard
{
    /// <param name="once">Names the deed.</param>
    /// <param name="item">As it is; null where it could not be read.</param>
    /// <param name="why">Why the step was refused; null where it was not tried yet.</param>
    /// <param name="banner">Something to know first.</param>
    public static AdaptiveCard For(StockTyped typed, string once, ItemCode code, StockItem? item, StockRefusal? why = null, string? banner = null)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var step = StockStep.Of(typed.Verb);
        var title = Phrase.Of(StockTexts.StepTitle, step.Title, item is null ? code : StockWords.Name(item));
        var errors = why is StockRefusal.Invalid(var wrong) ? wrong : [];
        return Sheet.Of(
            title,
            [
                Line.Of(new AdaptiveTextRun(title) { Weight = AdaptiveTextWeight.Bolder, Size = AdaptiveTextSize.Large }),
                .. item is null ? [] : Known(item),
                .. Top(item, why, errors, banner),
                .. step.Inputs(typed, item).Select(one => Field(one.Field, one.Input, errors)),
            ],
            [step.Send(code, once), new Button(StockTexts.Back, Verbs.BackToItem) { Item = code }.ToAction()]);
    }

    private static IEnumerable<AdaptiveElement> Known(StockItem item) => [.. ItemLevel.Bar(item), Line.Hint(StockSentences.Level(item), AdaptiveSpacing.Small)];

    private static IEnumerable<AdaptiveElement> Top(StockItem? item, StockRefusal? why, ImmutableArray<FieldError> errors, string? banner)
    {
        if (banner is not null)
        {
            yield return Banner.Of(AdaptiveContainerStyle.Accent, Line.Of(Line.Run(UserText.Paragraph(banner))));
        }

        if (!errors.IsEmpty)
        {
            yield return Banner.Of(AdaptiveContainerStyle.Attention, errors.Select(error => Line.Words(StockFieldSentences.For(error), AdaptiveSpacing.Small)));
        }
        else if (why is not null && item is not null)
        {
            yield return Banner.Of(AdaptiveContainerStyle.Warning, Line.Of(Line.Bold(StockSentences.Refused(why, item))));
        }
    }

    private static AdaptiveContainer Field(string field, AdaptiveInput input, ImmutableArray<FieldError> errors) => new()
    {
        Items =
        [
            input,
            .. errors.Where(error => error.Field == field).Select(error => new AdaptiveTextBlock(StockFieldSentences.Beside(error.Problem))
            {
                Color = AdaptiveTextColor.Attention,
                Spacing = AdaptiveSpacing.None,
                Wrap = true,
            }),
        ],
    };
}
