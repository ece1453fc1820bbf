using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>The form with which an item is entered into the stock, or its entry changed.</summary>
public static class ItemFormCard
{
    /// <summary>An item that is new.</summary>
    /// <param name="errors">What keeps the form from being sent: named above it, and beside the field.</param>
    /// <param name="banner">Something to know first.</param>
    /// <param name="taken">The item that has the code already.</param>
    public static AdaptiveCard New(ItemForm form, ImmutableArray<FieldError> errors = default, string? banner = null, StockItem? taken = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Of(
            StockTexts.FormTitle,
            [ItemFormFields.Code(form.Code, errors), .. ItemFormFields.For(form, errors)],
            errors,
            taken is null ? banner : StockSentences.CodeTaken(taken),
            hint: banner is null && taken is null && errors.IsDefault ? StockTexts.FormHint : null,
            [
                new Button(StockTexts.FormAdd, Verbs.AddItem) { SendsInputs = true, IsTheThingToDo = true }.ToAction(),
                .. taken is null
                    ? Array.Empty<AdaptiveAction>()
                    : [new Button(Phrase.Of(Words.ListOpens, taken.Code), Verbs.ShowItem) { Item = taken.Code }.ToAction()],
                new Button(Words.FormCancel, Verbs.LeaveItemForm).ToAction(),
            ]);
    }

    /// <summary>An item that is in the stock.</summary>
    /// <param name="seen">The edition that the changes are made to.</param>
    public static AdaptiveCard Edit(ItemCode code, int seen, ItemForm form, ImmutableArray<FieldError> errors = default, string? banner = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Of(
            Phrase.Of(StockTexts.FormEditTitle, code),
            ItemFormFields.For(form, errors),
            errors,
            banner,
            hint: null,
            [
                new Button(StockTexts.FormSave, Verbs.SaveItem) { Item = code, Version = seen, SendsInputs = true, IsTheThingToDo = true }.ToAction(),
                new Button(Words.FormCancel, Verbs.BackToItem) { Item = code }.ToAction(),
            ]);
    }

    /// <summary>What takes the form's place when it is thrown away.</summary>
    public static AdaptiveCard Discarded() => Sheet.Of(StockTexts.FormDiscarded, [Line.Hint(StockTexts.FormDiscarded)]);

    private static AdaptiveCard Of(
        string title, IEnumerable<AdaptiveElement> fields, ImmutableArray<FieldError> errors, string? banner, string? hint, IEnumerable<AdaptiveAction> buttons) =>
        Sheet.Of(title, [Line.Title(title), .. Top(errors, banner, hint), .. fields], buttons);

    private static IEnumerable<AdaptiveElement> Top(ImmutableArray<FieldError> errors, string? banner, string? hint)
    {
        if (hint is not null)
        {
            yield return Line.Hint(hint);
        }

        if (banner is not null)
        {
            yield return Banner.Of(AdaptiveContainerStyle.Accent, Line.Of(Line.Run(UserText.Paragraph(banner))));
        }

        if (!errors.IsDefaultOrEmpty)
        {
            yield return Banner.Of(
                AdaptiveContainerStyle.Attention, errors.Select(error => Line.Words(StockFieldSentences.For(error), AdaptiveSpacing.Small)));
        }
    }
}
