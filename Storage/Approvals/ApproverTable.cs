using System.Collections.Immutable;
using BackOffice.Domain.People;

namespace BackOffice.Storage;

/// <summary>Whose role it is to decide.</summary>
public sealed class ApproverTable(OfficeTable table)
{
    private readonly Roster roster = new(table);

    /// <exception cref="StorageUnavailableException">The tables did not answer.</exception>
    public async Task<(ImmutableArray<PersonId> Executives, ImmutableArray<PersonId> OfficeManagers)> ListAsync(int most, CancellationToken cancellation)
    {
        // Neither waits for the other: the two reads take the time of one.
        var executives = roster.ExecutivesAsync(most, cancellation);
        var managers = await roster.OfficeManagersAsync(most, cancellation);
        return (await executives, managers);
    }
}
