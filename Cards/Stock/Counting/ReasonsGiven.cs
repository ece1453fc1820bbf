using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Stock;

namespace BackOffice.Cards.Stock;

/// <summary>The reasons that somebody gave for differences, and what came of them.</summary>
/// <param name="ForAll">For each that has none of its own; may be empty.</param>
/// <param name="Each">By code.</param>
public sealed record ReasonsGiven(string ForAll, ImmutableDictionary<string, string> Each)
{
    public static ReasonsGiven None { get; } = new(string.Empty, ImmutableDictionary<string, string>.Empty);

    /// <summary>What keeps a difference from being posted, as sentences, by code.</summary>
    public ImmutableDictionary<string, string> Errors { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Something to know first.</summary>
    public string? Banner { get; init; }

    /// <summary>The reason for an item; empty where there is none.</summary>
    public string For(ItemCode item) =>
        Each.GetValueOrDefault(item.Value) is { } own && TypedText.Clean(own) is { Length: > 0 } said ? said : TypedText.Clean(ForAll);
}
