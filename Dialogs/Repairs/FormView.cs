using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Repairs;
using BackOffice.Cards.Sentences;
using BackOffice.Domain;
using BackOffice.Domain.Office;
using BackOffice.Domain.Repairs;

namespace BackOffice.Dialogs.Repairs;

/// <summary>A form and what stands against sending it.</summary>
/// <param name="Errors">In the order of the fields.</param>
/// <param name="WasSent">Somebody tried to send it: then what is missing is an error too, and not only still to come.</param>
internal sealed record FormView(RepairDraft Draft, ImmutableArray<FieldError> Errors, bool WasSent = false, string? Banner = null)
{
    /// <summary>The field that the form waits for; null when it is ready.</summary>
    public string? Asked => Errors.IsEmpty ? null : Errors[0].Field;

    public static FormView Of(RepairDraft draft, OfficePlaces places) =>
        new(draft, new FaultReport(draft.What, draft.Where, draft.Symptom, draft.Urgency).Check(places));

    public AdaptiveCard ToCard() =>
        RepairFormCard.For(Draft, WasSent ? Errors : [.. Errors.Where(error => error.Problem is not FieldProblem.Missing)], Banner);

    /// <summary>What to do next, in words.</summary>
    public string Next() => Errors switch
    {
        [{ Problem: FieldProblem.Missing, Field: var field }, ..] => FormSentences.Ask(field),
        [var error, ..] => FieldSentences.For(error),
        _ => FormSentences.Ready(),
    };
}
