using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Interviews;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Dialogs.Interviews;

/// <summary>
/// Brings a draft one step on: to the form where something is missing, to the question who is meant, or to the times at which it can be.
/// What an outage keeps from being looked up leaves the draft as it is.
/// </summary>
public sealed class PrepareInterview(FindPanel panel, OfferTimes times, IPositions positions)
{
    private static readonly ImmutableDictionary<string, PersonId> NobodyChosen = ImmutableDictionary<string, PersonId>.Empty;

    /// <param name="chosen">Who is meant by names that several have.</param>
    /// <param name="after">Only times from then on; null for all.</param>
    /// <param name="banner">Something to know first.</param>
    /// <param name="isFirst">Nobody has filled anything in yet: what is missing is asked for, and is no mistake.</param>
    public async Task<AdaptiveCard> NextAsync(
        InterviewDraft draft,
        Person asker,
        CancellationToken cancellation,
        IReadOnlyDictionary<string, PersonId>? chosen = null,
        Instant? after = null,
        string? banner = null,
        bool isFirst = false)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (Missing(draft) is { IsEmpty: false } errors)
        {
            return await FormAsync(draft, isFirst ? [] : errors, banner, cancellation);
        }

        if (!draft.IsMove && (draft.Seats.IsEmpty || PanelText.Write(draft.Seats) != draft.Panel))
        {
            var found = await panel.FindAsync(draft.Panel, asker, chosen ?? NobodyChosen, cancellation);
            if (!found.Asked.IsEmpty)
            {
                return WhoCard.For(draft, found.Asked);
            }

            if (!found.WithoutMailbox.IsEmpty)
            {
                return await FormAsync(draft, default, BookingSentences.NoMailbox(found.WithoutMailbox), cancellation);
            }

            draft = draft with { Seats = found.Seats, Panel = PanelText.Write(found.Seats) };
        }

        return SlotsCard.For(await times.FindAsync(draft, asker, after, cancellation) with { Banner = banner });
    }

    /// <summary>The form as it is filled in.</summary>
    public async Task<AdaptiveCard> FormAsync(InterviewDraft draft, ImmutableArray<FieldError> errors, string? banner, CancellationToken cancellation) =>
        InterviewFormCard.For(draft, [.. (await positions.ListAsync(cancellation)).Where(position => !position.IsClosed)], errors, banner);

    /// <summary>What must be known before times can be looked for.</summary>
    public static ImmutableArray<FieldError> Missing(InterviewDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return draft.IsMove ? [] :
        [
            .. Needed(InterviewFields.Candidate, draft.Candidate.Name, Candidate.NameLimit),
            .. Needed(InterviewFields.Role, draft.Role, ProposeInterview.RoleLimit),
            .. draft.Panel.Trim().Length == 0 ? [new FieldError(InterviewFields.Panel, new FieldProblem.Missing())]
                : PanelText.Read(draft.Panel).Length > ProposeInterview.MostInterviewers
                    ? [new FieldError(InterviewFields.Panel, new FieldProblem.TooMany(PanelText.Read(draft.Panel).Length, ProposeInterview.MostInterviewers))]
                    : Array.Empty<FieldError>(),
            .. TimesWanted.MinutesOf(draft.Minutes) == 0 ? [new FieldError(InterviewFields.Minutes, new FieldProblem.NotA(FieldShape.Count))] : Array.Empty<FieldError>(),
            .. draft.Until < draft.From ? [new FieldError(InterviewFields.Until, new FieldProblem.NotA(FieldShape.Date))] : Array.Empty<FieldError>(),
        ];
    }

    private static IEnumerable<FieldError> Needed(string field, string typed, int limit) =>
        TypedText.Check(field, TypedText.Clean(typed), limit) is { } error ? [error] : [];
}
