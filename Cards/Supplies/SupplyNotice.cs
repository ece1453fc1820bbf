using System.Collections.Immutable;
using BackOffice.Domain.Supplies;

namespace BackOffice.Cards.Supplies;

/// <summary>Why a press on a request's card was refused, and what was typed with it.</summary>
/// <param name="Typed">By the field's name; empty where nothing was typed.</param>
public sealed record SupplyNotice(SupplyRefusal Why, ImmutableDictionary<string, string> Typed)
{
    /// <summary>What was typed into a field; null for nothing.</summary>
    internal string? In(string field) => Typed.GetValueOrDefault(field) is { Length: > 0 } typed ? typed : null;
}
