using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain.People;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>The row of buttons by which the back office plans a repair.</summary>
internal static class RepairPlanButtons
{
    /// <summary>Nothing while words that were refused wait in the card to be sent again: those may be as many as a card can hold.</summary>
    public static IEnumerable<AdaptiveElement> For(Repair repair, Person reader, RepairTyped? typed)
    {
        if (typed is not null)
        {
            return [];
        }

        List<AdaptiveAction> buttons =
        [
            .. Unfold(Words.ActionPlan, repair, [.. RepairPlanSteps.Plan(repair, reader)]),
            .. Unfold(Words.ActionParts, repair, [.. RepairPlanSteps.Parts(repair, reader)]),
            .. repair.Offers(RepairAction.HandedOver, reader)
                ? [new Button(Words.ActionSupplier, Verbs.Contact) { Case = repair.Id, Version = repair.Version }.ToAction()]
                : Array.Empty<AdaptiveAction>(),
        ];
        return buttons.Count == 0 ? [] : [new AdaptiveActionSet { Spacing = AdaptiveSpacing.Small, Actions = buttons }];
    }

    private static IEnumerable<AdaptiveAction> Unfold(string title, Repair repair, PlanStep[] steps) => steps.Length == 0
        ? []
        : [Sheet.Under(title, steps.SelectMany(step => step.Inputs(null)), steps.Select(step => step.Send(repair)))];
}
