using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>The inputs of the form.</summary>
internal static class RepairFormFields
{
    /// <param name="isRequired">Whether clients should hold the form back while something is missing. Not where another button needs none of it.</param>
    public static IEnumerable<AdaptiveElement> For(RepairDraft draft, ImmutableArray<FieldError> errors, bool isRequired) =>
    [
        Text(RepairFields.What, Words.FormWhat, Words.FormWhatExample, draft.What, FaultReport.WhatLimit, isRequired),
        .. Beside(RepairFields.What, errors),
        Text(RepairFields.Where, Words.FormWhere, Words.FormWhereExample, draft.Where, FaultReport.WhereLimit, isRequired),
        .. Beside(RepairFields.Where, errors),
        Text(RepairFields.Symptom, Words.FormSymptom, Words.FormSymptomExample, draft.Symptom, FaultReport.SymptomLimit, isRequired, isMultiline: true),
        .. Beside(RepairFields.Symptom, errors),
        UrgencyChoice(draft.Urgency),
    ];

    private static AdaptiveTextInput Text(string field, string label, string example, string value, int limit, bool isRequired, bool isMultiline = false) => new()
    {
        Id = field,
        Label = label,
        Placeholder = example,
        Value = Kept(value, limit),
        MaxLength = limit,
        IsMultiline = isMultiline,
        IsRequired = isRequired,
        ErrorMessage = FieldSentences.For(new FieldError(field, new FieldProblem.Missing())),
    };

    private static AdaptiveChoiceSetInput UrgencyChoice(Urgency chosen) => new()
    {
        Id = RepairFields.Urgency,
        Label = Words.FormUrgency,
        Style = AdaptiveChoiceInputStyle.Expanded,
        Value = chosen.ToString(),
        Choices =
        [
            .. Enum.GetValues<Urgency>().Select(urgency => new AdaptiveChoice { Title = RepairWords.Of(urgency), Value = urgency.ToString() }),
        ],
    };

    // What is too long stays, so that its writer can shorten it; what is far too long would not fit on the card.
    private static string? Kept(string typed, int limit) =>
        TypedText.Clean(typed) is { Length: > 0 } text ? UserText.Shorten(text, limit + (limit / 4)) : null;

    private static IEnumerable<AdaptiveTextBlock> Beside(string field, ImmutableArray<FieldError> errors) =>
        errors.Where(error => error.Field == field).Select(error => new AdaptiveTextBlock(FieldSentences.Beside(error.Problem))
        {
            Color = AdaptiveTextColor.Attention,
            Spacing = AdaptiveSpacing.None,
            Wrap = true,
        });
}
