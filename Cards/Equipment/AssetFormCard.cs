using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Equipment;

namespace BackOffice.Cards.Equipment;

/// <summary>The form with which a machine is entered into the register, or its entry changed.</summary>
public static class AssetFormCard
{
    /// <summary>A machine that is new to the register.</summary>
    /// <param name="errors">What keeps the form from being sent: named above it, and beside the field.</param>
    /// <param name="banner">Something to know first.</param>
    public static AdaptiveCard New(AssetForm form, ImmutableArray<FieldError> errors = default, string? banner = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Of(
            Words.AssetFormTitle,
            [AssetFormFields.Tag(form.Tag, errors), .. AssetFormFields.For(form, errors)],
            errors,
            banner ?? (errors.IsDefaultOrEmpty ? Words.AssetFormHint : null),
            [
                new Button(Words.AssetFormAdd, Verbs.AddAsset) { SendsInputs = true, IsTheThingToDo = true }.ToAction(),
                new Button(Words.FormCancel, Verbs.LeaveAssetForm).ToAction(),
            ]);
    }

    /// <summary>A machine that is in the register.</summary>
    /// <param name="seen">The version that the changes are made to.</param>
    public static AdaptiveCard Edit(
        AssetTag tag, int seen, AssetForm form, ImmutableArray<FieldError> errors = default, string? banner = null)
    {
        ArgumentNullException.ThrowIfNull(form);
        return Of(
            Phrase.Of(Words.AssetFormEditTitle, tag),
            AssetFormFields.For(form, errors),
            errors,
            banner,
            [
                new Button(Words.AssetFormSave, Verbs.SaveAsset) { Tag = tag, Version = seen, SendsInputs = true, IsTheThingToDo = true }.ToAction(),
                new Button(Words.FormCancel, Verbs.LeaveAssetForm) { Tag = tag }.ToAction(),
            ]);
    }

    /// <summary>What takes the form's place when it is thrown away.</summary>
    public static AdaptiveCard Discarded() => Sheet.Of(Words.AssetFormDiscarded, [Line.Hint(Words.AssetFormDiscarded)]);

    private static AdaptiveCard Of(
        string title, IEnumerable<AdaptiveElement> fields, ImmutableArray<FieldError> errors, string? banner, IEnumerable<AdaptiveAction> buttons) =>
        Sheet.Of(title, [Line.Title(title), .. Top(errors, banner), .. fields], buttons);

    private static IEnumerable<AdaptiveElement> Top(ImmutableArray<FieldError> errors, string? banner)
    {
        if (banner is not null)
        {
            yield return errors.IsDefault && banner == Words.AssetFormHint
                ? Line.Hint(banner)
                : Banner.Of(AdaptiveContainerStyle.Accent, Line.Of(Line.Run(UserText.Paragraph(banner))));
        }

        if (!errors.IsDefaultOrEmpty)
        {
            yield return Banner.Of(
                AdaptiveContainerStyle.Attention, errors.Select(error => Line.Words(AssetFieldSentences.For(error), AdaptiveSpacing.Small)));
        }
    }
}
