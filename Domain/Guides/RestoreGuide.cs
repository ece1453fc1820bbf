using System.Collections.Immutable;

namespace BackOffice.Domain.Guides;

/// <summary>The guide is what came with the product again.</summary>
public sealed record RestoreGuide(GuideKey Guide, int Seen) : GuideCommand(Guide, Seen)
{
    protected override ImmutableArray<string> Apply(ImmutableArray<string> steps, ImmutableArray<string> original) => original;

    protected override bool IsWhatWasAsked(ImmutableArray<string> steps, ImmutableArray<string> original) => steps.SequenceEqual(original);
}
