using System.Collections.Immutable;

namespace BackOffice.Domain;

/// <summary>One page of a list.</summary>
/// <param name="Items">What this page shows, in the list's order.</param>
/// <param name="Next">Where the next page begins; null when this is the last one. Opaque, and safe to send through a card.</param>
public sealed record Page<T>(ImmutableArray<T> Items, string? Next);
