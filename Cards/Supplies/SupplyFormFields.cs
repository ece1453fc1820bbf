using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Supplies;
using NodaTime;
using NodaTime.Text;

namespace BackOffice.Cards.Supplies;

/// <summary>The inputs of the form beside those of its lines. What was typed stays in them, whatever was wrong with it.</summary>
internal static class SupplyFormFields
{
    private const int DateLimit = 20;

    /// <summary>Room for further things, with a button of its own.</summary>
    public static IEnumerable<AdaptiveElement> More(SupplyDraft draft, ImmutableArray<FieldError> errors, Button add) =>
    [
        new AdaptiveContainer
        {
            Separator = true,
            Spacing = AdaptiveSpacing.Medium,
            Items =
            [
                Text(
                    SupplyFields.More,
                    draft.Form.Lines.IsEmpty ? SupplyFormTexts.What : SupplyFormTexts.More,
                    draft.Form.Lines.IsEmpty ? SupplyFormTexts.WhatExample : SupplyFormTexts.MoreExample,
                    draft.More,
                    SupplyFields.MoreLimit),
                .. Beside(SupplyFields.More, errors),
                new AdaptiveActionSet { Spacing = AdaptiveSpacing.Small, Actions = [add.ToAction()] },
            ],
        },
    ];

    public static IEnumerable<AdaptiveElement> For(SupplyForm form, LocalDate today, ImmutableArray<FieldError> errors) =>
    [
        Text(SupplyFields.Place, SupplyFormTexts.Place, SupplyFormTexts.PlaceExample, form.Place, SupplyFields.PlaceLimit),
        .. Beside(SupplyFields.Place, errors),
        Date(form.NeededBy, today),
        .. Beside(SupplyFields.NeededBy, errors),
        Text(SupplyFields.Note, SupplyFormTexts.Note, SupplyFormTexts.NoteExample, form.Note, SupplyFields.NoteLimit, isMultiline: true),
        .. Beside(SupplyFields.Note, errors),
    ];

    public static IEnumerable<AdaptiveElement> Beside(string field, ImmutableArray<FieldError> errors) =>
        errors.Where(error => error.Field == field).Select(error => new AdaptiveTextBlock(SupplyFieldSentences.Beside(error))
        {
            Color = AdaptiveTextColor.Attention,
            Spacing = AdaptiveSpacing.None,
            Wrap = true,
        });

    private static AdaptiveTextInput Text(string field, string label, string example, string typed, int limit, bool isMultiline = false) => new()
    {
        Id = field,
        Label = label,
        Placeholder = example,
        Value = TypedText.Clean(typed) is { Length: > 0 } text ? UserText.Shorten(text, limit + (limit / 20)) : null,
        MaxLength = limit,
        IsMultiline = isMultiline,
    };

    // A date's input can show nothing but a date.
    private static AdaptiveInput Date(string typed, LocalDate today) => typed.Length == 0 || LocalDatePattern.Iso.Parse(typed).Success
        ? new AdaptiveDateInput
        {
            Id = SupplyFields.NeededBy,
            Label = SupplyFormTexts.NeededBy,
            Value = typed.Length == 0 ? null : typed,
            Min = Day.InInput(today),
        }
        : Text(SupplyFields.NeededBy, SupplyFormTexts.NeededBy, string.Empty, typed, DateLimit);
}
