using System.Collections.Immutable;

namespace BackOffice.Domain.Guides;

/// <summary>The guides that came with the product, by what they are for. The office may write its own steps over them.</summary>
public sealed class GuideBook(IEnumerable<KeyValuePair<GuideKey, ImmutableArray<string>>> guides)
{
    private readonly ImmutableSortedDictionary<GuideKey, ImmutableArray<string>> steps = guides.ToImmutableSortedDictionary(
        Comparer<GuideKey>.Create((one, other) => (one.Kind, one.Category).CompareTo((other.Kind, other.Category))));

    /// <summary>In the order of their kinds.</summary>
    public IEnumerable<GuideKey> Keys => steps.Keys;

    /// <summary>The guide as it came; null where there is none.</summary>
    public Guide? Find(GuideKey key) => steps.TryGetValue(key, out var own) ? new Guide(key, own) : null;
}
