using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Domain;
using BackOffice.Domain.Guides;
using BackOffice.Domain.Office;

namespace BackOffice.Dialogs.Repairs;

/// <summary>A form and what stands against sending it.</summary>
/// <param name="Errors">In the order of the fields.</param>
/// <param name="WasSent">Somebody tried to send it: then what is missing is an error too, and not only still to come.</param>
/// <param name="Already">What is open on the same machine already.</param>
internal sealed record FormView(RepairDraft Draft, ImmutableArray<FieldError> Errors, bool WasSent = false, string? Banner = null, AlreadyOpen? Already = null)
{
    /// <summary>What there are guides for, where nobody has said yet what is wrong.</summary>
    public ImmutableArray<GuideKey> Guides { get; init; } = [];

    /// <summary>The field that the form waits for; null when it is ready.</summary>
    public string? Asked => Errors.IsEmpty ? null : Errors[0].Field;

    public static FormView Of(RepairDraft draft, OfficePlaces places) =>
        new(draft, draft.Fault.Check(places));

    /// <summary>The form with what is open already above it, which its reader then has seen.</summary>
    public FormView With(AlreadyOpen already) => this with
    {
        Already = already,
        Draft = Draft with { Seen = string.Join(' ', already.There.Select(open => open.Id)) },
    };

    public AdaptiveCard ToCard() =>
        RepairFormCard.For(Draft, WasSent ? Errors : [.. Errors.Where(error => error.Problem is not FieldProblem.Missing)], Banner, Already, Guides);

    /// <summary>What to do next, in words.</summary>
    public string Next() => Errors switch
    {
        [{ Problem: FieldProblem.Missing, Field: var field }, ..] => FormSentences.Ask(field),
        [var error, ..] => FieldSentences.For(error),
        _ => FormSentences.Ready(),
    };
}
