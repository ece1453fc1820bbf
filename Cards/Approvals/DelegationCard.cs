using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.Approvals;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Cards.Approvals;

/// <summary>Who decides for the reader, and until when.</summary>
public static class DelegationCard
{
    /// <param name="current">What holds now or will; null for nothing.</param>
    /// <param name="others">Who could decide.</param>
    /// <param name="today">The office's date.</param>
    /// <param name="errors">What keeps it from being saved.</param>
    /// <param name="typed">What was chosen before a refusal.</param>
    public static AdaptiveCard For(
        Delegation? current,
        ImmutableArray<PersonName> others,
        LocalDate today,
        ImmutableArray<FieldError> errors = default,
        DelegateApprovals? typed = null) => Sheet.Of(
        SupplyTexts.DelegateTitle,
        [
            Line.Title(SupplyTexts.DelegateTitle),
            Line.Hint(others.IsEmpty ? SupplyTexts.DelegateNobody : SupplyTexts.DelegateHint),
            .. current is null ? Array.Empty<AdaptiveElement>() : [Banner.Of(AdaptiveContainerStyle.Accent, Line.Of(Line.Bold(Holds(SupplyTexts.DelegateNow, current))))],
            .. errors.IsDefaultOrEmpty ? Array.Empty<AdaptiveElement>() : [Banner.Of(AdaptiveContainerStyle.Attention, errors.Select(error => Line.Words(Of(error))))],
            .. others.IsEmpty ? [] : Inputs(others, today, typed),
        ],
        [
            .. others.IsEmpty
                ? Array.Empty<AdaptiveAction>()
                : [new Button(SupplyTexts.DelegateSend, Verbs.Delegate) { SendsInputs = true, IsTheThingToDo = true }.ToAction()],
            .. current is null ? Array.Empty<AdaptiveAction>() : [new Button(SupplyTexts.DelegateEnd, Verbs.EndDelegation).ToAction()],
        ]);

    /// <summary>What takes the place of the card when it is done.</summary>
    /// <param name="delegation">Null where the reader decides themselves again.</param>
    public static AdaptiveCard Done(Delegation? delegation)
    {
        var words = delegation is null ? SupplyTexts.DelegateEnded : Holds(SupplyTexts.DelegateDone, delegation);
        return Sheet.Of(words, [Line.Of(Line.Run(words))], [new Button(SupplyTexts.DelegateOpen, Verbs.ShowDelegation).ToAction()]);
    }

    private static string Holds(string words, Delegation delegation) =>
        Phrase.Of(words, UserText.Name(delegation.To), Day.Of(delegation.From), Day.Of(delegation.Until));

    private static IEnumerable<AdaptiveElement> Inputs(ImmutableArray<PersonName> others, LocalDate today, DelegateApprovals? typed) =>
    [
        new AdaptiveChoiceSetInput
        {
            Id = DelegateApprovals.ToField,
            Label = SupplyTexts.DelegateTo,
            Value = (typed?.To?.Id ?? others[0].Id).Value,
            Choices = [.. others.Select(other => new AdaptiveChoice { Title = UserText.Name(other), Value = other.Id.Value })],
        },
        Date(DelegateApprovals.FromField, SupplyTexts.DelegateFrom, typed is null ? today : typed.From),
        Date(DelegateApprovals.UntilField, SupplyTexts.DelegateUntil, typed?.Until),
    ];

    private static AdaptiveDateInput Date(string field, string label, LocalDate? day) =>
        new() { Id = field, Label = label, Value = day is { } known ? Day.InInput(known) : null };

    private static string Of(FieldError error) => (error.Field, error.Problem) switch
    {
        (DelegateApprovals.ToField, _) => SupplyTexts.DelegateMissingTo,
        (_, FieldProblem.DateOutside(var earliest, var latest)) => Phrase.Of(SupplyTexts.DelegateWrongDates, Day.Of(earliest), Day.Of(latest)),
        _ => SupplyTexts.DelegateMissingDate,
    };
}
