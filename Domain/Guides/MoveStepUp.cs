using System.Collections.Immutable;

namespace BackOffice.Domain.Guides;

/// <summary>A step comes one place earlier.</summary>
/// <param name="Step">Counted from 0.</param>
public sealed record MoveStepUp(GuideKey Guide, int Seen, int Step) : GuideCommand(Guide, Seen)
{
    protected override ImmutableArray<string> Apply(ImmutableArray<string> steps, ImmutableArray<string> original) =>
        Step > 0 && Step < steps.Length ? steps.RemoveAt(Step).Insert(Step - 1, steps[Step]) : steps;

    // Whether a step was moved already does not show: the person looks again.
    protected override bool IsWhatWasAsked(ImmutableArray<string> steps, ImmutableArray<string> original) => false;
}
