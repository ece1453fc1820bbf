using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain;

namespace BackOffice.Cards.Supplies;

/// <summary>The one form with which supplies are asked for, filled in as far as is known.</summary>
public static class SupplyFormCard
{
    /// <summary>So many errors are named above the form; each stands beside its field as well.</summary>
    private const int MostErrors = 3;

    private const int BannerLength = 260;

    /// <param name="errors">What keeps the form from being sent: named above it, and beside the field.</param>
    /// <param name="banner">Something to know first.</param>
    public static AdaptiveCard For(SupplyDraft draft, SupplyPreview preview, ImmutableArray<FieldError> errors = default, string? banner = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(preview);
        var wrong = errors.IsDefault ? [] : errors;
        var lines = SupplyFormData.Write(draft.Form.Lines);
        return Sheet.Of(
            SupplyFormTexts.Fallback,
            [
                Line.Title(SupplyFormTexts.Title),
                .. Top(draft, preview, wrong, banner),
                .. SupplyFormLines.For(draft.Form.Lines, preview, wrong),
                .. SupplyFormFields.More(draft, wrong, Asking(SupplyFormTexts.Add, Verbs.AddSupplies, draft, lines) with { IsForNewClientsOnly = true }),
                .. SupplyFormFields.For(draft.Form, preview.Today, wrong),
                .. SupplyFormFoot.For(draft.Form, preview),
            ],
            [
                (Asking(SupplyFormTexts.Send, Verbs.RequestSupplies, draft, lines) with { IsTheThingToDo = true }).ToAction(),
                new Button(Words.FormCancel, Verbs.DiscardSupplies) { Case = draft.Id }.ToAction(),
            ]);
    }

    /// <summary>What takes the form's place when it is thrown away.</summary>
    public static AdaptiveCard Discarded() => Sheet.Of(SupplyFormTexts.Discarded, [Line.Hint(SupplyFormTexts.Discarded)]);

    private static Button Asking(string title, string verb, SupplyDraft draft, string lines) =>
        new(title, verb) { Case = draft.Id, Known = (CardData.Lines, lines), SendsInputs = true };

    private static IEnumerable<AdaptiveElement> Top(SupplyDraft draft, SupplyPreview preview, ImmutableArray<FieldError> errors, string? banner)
    {
        if (banner is not null)
        {
            yield return Banner.Of(AdaptiveContainerStyle.Accent, Line.Of(Line.Run(UserText.Paragraph(banner, BannerLength))));
        }

        if (!errors.IsEmpty)
        {
            yield return Banner.Of(
                AdaptiveContainerStyle.Attention,
                errors.Take(MostErrors).Select(error => Line.Of(Line.Run(SupplyFieldSentences.For(error, draft.Form, preview.Items)))));
        }
        else if (banner is null)
        {
            yield return Line.Hint(draft.Form.Lines.IsEmpty ? SupplyFormTexts.HintEmpty : SupplyFormTexts.Hint);
        }
    }
}
