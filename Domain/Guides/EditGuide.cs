using System.Collections.Immutable;

namespace BackOffice.Domain.Guides;

/// <summary>The steps are written anew.</summary>
/// <param name="Text">A step a line; empty lines do not count.</param>
public sealed record EditGuide(GuideKey Guide, int Seen, string Text) : GuideCommand(Guide, Seen)
{
    protected override ImmutableArray<string> Apply(ImmutableArray<string> steps, ImmutableArray<string> original) =>
        [.. TypedText.Clean(Text).Split('\n').Select(OneLine).Where(step => step.Length > 0)];

    protected override bool IsWhatWasAsked(ImmutableArray<string> steps, ImmutableArray<string> original) => Apply(steps, original).SequenceEqual(steps);

    // What is pasted from elsewhere has tabs and more.
    private static string OneLine(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
