using System.Collections.Immutable;
using AdaptiveCards;
using BackOffice.Cards.Look;
using BackOffice.Domain.Repairs;

namespace BackOffice.Cards.Repairs;

/// <summary>A step of planning: one or two inputs, and the button that sends them.</summary>
/// <param name="Field">The id of the first input.</param>
/// <param name="Inputs">The inputs, with what was typed before a refusal.</param>
internal sealed record PlanStep(string Field, string SendTitle, string Verb, Func<RepairTyped?, ImmutableArray<AdaptiveInput>> Inputs)
{
    public AdaptiveAction Send(Repair repair) => new Button(SendTitle, Verb)
    {
        Case = repair.Id,
        Version = repair.Version,
        SendsInputs = true,
    }.ToAction();
}
