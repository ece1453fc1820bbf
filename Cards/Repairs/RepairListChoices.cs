using System.Collections.Immutable;
using BackOffice.Domain.Office;

namespace BackOffice.Cards.Repairs;

/// <summary>What the list of open repairs can be narrowed to on its card. Other kinds and places can be asked for in words.</summary>
/// <param name="Kinds">Of things that the office has, the same in every language; in any order, in any number.</param>
public sealed record RepairListChoices(ImmutableArray<string> Kinds, OfficePlaces Places);
