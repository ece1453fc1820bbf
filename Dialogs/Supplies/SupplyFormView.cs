using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Supplies;
using BackOffice.Domain;
using BackOffice.Domain.Supplies;

namespace BackOffice.Dialogs.Supplies;

/// <summary>A form, what would become of it, and what stands against sending it.</summary>
/// <param name="Errors">In the order of the fields.</param>
/// <param name="WasSent">Somebody tried to send it: then what is missing is an error too, and not only still to come.</param>
public sealed record SupplyFormView(
    SupplyDraft Draft, SupplyPreview Preview, ImmutableArray<FieldError> Errors, bool WasSent = false, string? Banner = null)
{
    /// <summary>The field that the form waits for; null when it is ready.</summary>
    public string? Asked => Errors.IsEmpty ? null : Errors[0].Field;

    public AdaptiveCard ToCard() => SupplyFormCard.For(
        Draft, Preview, WasSent ? Errors : [.. Errors.Where(error => error.Problem is not FieldProblem.Missing)], Banner);

    /// <summary>What to do next, in words.</summary>
    public string Next() => Errors switch
    {
        [] => SupplyFormSentences.Ready(),
        [{ Field: SupplyFields.More, Problem: FieldProblem.Missing }, ..] => SupplyFormSentences.AskWhat(),
        [var error, ..] when Doubtful(error.Field) is { } line => SupplyFormSentences.AskWhich(line, Preview.Items),
        [var error, ..] => SupplyFieldSentences.For(error, Draft.Form, Preview.Items),
    };

    private SupplyFormLine? Doubtful(string field) => Draft.Form.Lines.Where((_, index) => field == SupplyFields.Choice(index + 1)).FirstOrDefault();
}
