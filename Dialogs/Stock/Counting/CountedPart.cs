using System.Collections.Immutable;

namespace BackOffice.Dialogs.Stock;

/// <summary>A part of a text that tells how many there are of one thing.</summary>
/// <param name="Text">As written.</param>
/// <param name="Ways">"12 toner 59" are 12 of "toner 59", or 59 of "12 toner".</param>
internal sealed record CountedPart(string Text, ImmutableArray<CountedPart.Way> Ways)
{
    public sealed record Way(string Name, int Number);
}
