using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;

namespace BackOffice.Cards.Interviews;

/// <summary>The form with which an interview is asked for. Its fields are inputs named by <see cref="InterviewFields"/>.</summary>
public static class InterviewFormCard
{
    private const int BannerLength = 260;

    /// <param name="positions">Those that are open are offered.</param>
    /// <param name="errors">What keeps the form from being sent: named above it, and beside the field.</param>
    /// <param name="banner">Something to know first.</param>
    public static AdaptiveCard For(InterviewDraft draft, ImmutableArray<Position> positions, ImmutableArray<FieldError> errors = default, string? banner = null)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var send = new Button(InterviewTexts.FormFind, InterviewVerbs.FindTimes)
        {
            Case = draft.Id,
            Further = [(InterviewData.Draft, InterviewDraftData.Write(Rest(draft)))],
            SendsInputs = true,
            IsTheThingToDo = true,
        };
        return Sheet.Of(
            InterviewTexts.FormFallback,
            [
                Line.Title(InterviewTexts.FormTitle),
                .. Top(errors, banner),
                .. InterviewFormFields.For(draft, positions, errors),
            ],
            [send.ToAction(), new Button(Words.FormCancel, InterviewVerbs.Discard) { Case = draft.Id }.ToAction()]);
    }

    /// <summary>What takes the form's place when it is thrown away.</summary>
    public static AdaptiveCard Discarded() => Sheet.Of(InterviewTexts.FormDiscarded, [Line.Hint(InterviewTexts.FormDiscarded)]);

    // The rest is in the inputs; who was found may be others than who is named now.
    private static InterviewDraft Rest(InterviewDraft draft) => draft with
    {
        Candidate = new CandidateForm(string.Empty, string.Empty),
        Role = string.Empty,
        Panel = string.Empty,
        Seats = [],
    };

    private static IEnumerable<AdaptiveElement> Top(ImmutableArray<FieldError> errors, string? banner)
    {
        if (banner is not null)
        {
            yield return Banner.Of(AdaptiveContainerStyle.Accent, Line.Of(Line.Run(UserText.Paragraph(banner, BannerLength))));
        }

        foreach (var element in InterviewFieldSentences.Above(errors))
        {
            yield return element;
        }

        if (banner is null && errors.IsDefaultOrEmpty)
        {
            yield return Line.Hint(InterviewTexts.FormHint);
        }
    }
}
