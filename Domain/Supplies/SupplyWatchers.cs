using System.Collections.Immutable;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Supplies;

/// <summary>Whose chats show a request.</summary>
internal static class SupplyWatchers
{
    /// <summary>More are not told: each is a row in a transaction.</summary>
    public const int Most = 12;

    /// <summary>The watchers and who is told now, as many as there may be.</summary>
    public static ImmutableArray<PersonId> With(ImmutableArray<PersonId> watchers, IEnumerable<PersonId> further) =>
        [.. watchers.Concat(further).Distinct().Take(Most)];
}
