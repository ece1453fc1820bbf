using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Guides;
using BackOffice.Cards.Look;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Guides;

namespace BackOffice.Cards.Repairs;

/// <summary>The one form with which a fault is reported, filled in as far as is known.</summary>
public static class RepairFormCard
{
    /// <param name="errors">What keeps the report from being sent: named above the form, and beside the field.</param>
    /// <param name="banner">Something to know first.</param>
    /// <param name="already">What is open on the same machine, if anything is.</param>
    /// <param name="guides">What there are guides for, where nobody has said yet what is wrong.</param>
    public static AdaptiveCard For(
        RepairDraft draft,
        ImmutableArray<FieldError> errors = default,
        string? banner = null,
        AlreadyOpen? already = null,
        ImmutableArray<GuideKey> guides = default)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var isOpen = already is { There.IsEmpty: false };
        var wrong = errors.IsDefault ? [] : errors;

        // A client sends nothing while a required field is empty, by whatever button: where there are other ways on than the report,
        // the fields are judged here.
        var hasOtherWays = isOpen || !guides.IsDefaultOrEmpty;
        return Sheet.Of(
            Words.FormFallback,
            [
                Line.Title(Words.FormTitle),
                .. Top(draft, wrong, banner, isHinted: !isOpen),
                .. isOpen ? [AlreadyOpenBanner.For(draft, already!)] : Array.Empty<AdaptiveElement>(),
                .. isOpen || guides.IsDefaultOrEmpty ? Array.Empty<AdaptiveElement>() : [Guides(draft, guides)],
                .. RepairFormFields.For(draft, wrong, isRequired: !hasOtherWays),
            ],
            [
                new Button(isOpen ? Words.FormReportAnyway : Words.FormReport, Verbs.Report)
                {
                    Case = draft.Id,
                    Others = draft.Seen,
                    SendsInputs = true,
                    IsTheThingToDo = !isOpen,
                }.ToAction(),
                new Button(Words.FormCancel, Verbs.Discard) { Case = draft.Id }.ToAction(),
            ]);
    }

    /// <summary>What takes the form's place when it is thrown away.</summary>
    public static AdaptiveCard Discarded() => Sheet.Of(Words.FormDiscarded, [Line.Hint(Words.FormDiscarded)]);

    private static AdaptiveContainer Guides(RepairDraft draft, ImmutableArray<GuideKey> guides) => Banner.Of(
        AdaptiveContainerStyle.Emphasis,
        [
            Line.Words(Words.FormGuides),
            .. ButtonRows.Of(guides.Select(guide => new Button(GuideWords.Of(guide.Category), Verbs.GuideOffer)
            {
                Case = draft.Id,
                Guide = guide,
                SendsInputs = true,
                IsForNewClientsOnly = true,
            }.ToAction())),
        ]);

    private static IEnumerable<AdaptiveElement> Top(RepairDraft draft, ImmutableArray<FieldError> errors, string? banner, bool isHinted)
    {
        if (banner is not null)
        {
            yield return Banner.Of(AdaptiveContainerStyle.Accent, Line.Of(Line.Run(UserText.Paragraph(banner))));
        }

        if (!errors.IsEmpty)
        {
            yield return Banner.Of(AdaptiveContainerStyle.Attention, errors.Select(error => Line.Words(FieldSentences.For(error), AdaptiveSpacing.Small)));
        }
        else if (banner is null && isHinted)
        {
            yield return Line.Hint(draft.IsEmpty ? Words.FormHintEmpty : Words.FormHint);
        }
    }
}
