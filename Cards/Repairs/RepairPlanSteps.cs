using AdaptiveCards;
using BackOffice.Cards.Sentences;
using BackOffice.Cards.Text;
using BackOffice.Domain;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;
using NodaTime;

namespace BackOffice.Cards.Repairs;

/// <summary>How the back office plans a repair, in the order of the buttons: how urgent, when somebody comes, which parts it waits for.</summary>
internal static class RepairPlanSteps
{
    public static IEnumerable<PlanStep> For(Repair repair, Person reader) => [.. Plan(repair, reader), .. Parts(repair, reader)];

    public static IEnumerable<PlanStep> Plan(Repair repair, Person reader)
    {
        if (repair.Offers(RepairAction.UrgencyChanged, reader))
        {
            yield return new PlanStep(RepairFields.Urgency, Words.ActionUrgencySend, Verbs.Urgency, _ => [Urgency(repair.Fault.Urgency)]);
        }

        if (repair.Offers(RepairAction.VisitPlanned, reader))
        {
            yield return new PlanStep(
                RepairFields.Visit, Words.ActionVisitSend, Verbs.Visit, typed => [Date(RepairFields.Visit, Words.ActionVisitLabel, repair.Visit, typed)]);
        }
    }

    public static IEnumerable<PlanStep> Parts(Repair repair, Person reader)
    {
        if (repair.Offers(RepairAction.PartsAwaited, reader))
        {
            yield return new PlanStep(
                RepairFields.Part,
                Words.ActionPartsSend,
                Verbs.WaitForParts,
                typed =>
                [
                    new AdaptiveTextInput
                    {
                        Id = RepairFields.Part,
                        Label = Words.ActionPartsLabel,
                        Placeholder = Words.ActionPartsExample,
                        MaxLength = WaitForParts.PartLimit,
                        Value = Kept(RepairFields.Part, repair.Parts?.Part, typed, WaitForParts.PartLimit),
                        IsRequired = true,
                        ErrorMessage = FieldSentences.For(new FieldError(RepairFields.Part, new FieldProblem.Missing())),
                    },
                    Date(RepairFields.Expected, Words.ActionPartsExpected, repair.Parts?.Expected, typed, isRequired: true),
                ]);
        }
    }

    private static AdaptiveChoiceSetInput Urgency(Urgency chosen) => new()
    {
        Id = RepairFields.Urgency,
        Label = Words.FormUrgency,
        Value = chosen.ToString(),
        Choices = [.. Enum.GetValues<Urgency>().Select(urgency => new AdaptiveChoice { Title = RepairWords.Of(urgency), Value = urgency.ToString() })],
    };

    private static AdaptiveDateInput Date(string field, string label, LocalDate? planned, RepairTyped? typed, bool isRequired = false) => new()
    {
        Id = field,
        Label = label,
        Value = Kept(field, planned is { } date ? Day.InInput(date) : null, typed, limit: "2027-01-01".Length),
        IsRequired = isRequired,
        ErrorMessage = isRequired ? FieldSentences.For(new FieldError(field, new FieldProblem.Missing())) : null,
    };

    // What was typed before a refusal goes before what is planned.
    private static string? Kept(string field, string? planned, RepairTyped? typed, int limit) =>
        typed?.In(field) is { Length: > 0 } text ? UserText.Shorten(TypedText.Clean(text), limit + (limit / 4)) : planned;
}
