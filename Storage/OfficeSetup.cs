using BackOffice.Domain.People;

namespace BackOffice.Storage;

/// <summary>What must be there before the first turn: the tables, and the roles of the configuration. Safe to repeat.</summary>
public sealed class OfficeSetup(OfficeTable office, StateTable state, PeopleTable people)
{
    /// <param name="roles">Everybody who has a role; who is not named loses theirs.</param>
    /// <exception cref="StorageUnavailableException">The tables did not answer.</exception>
    public async Task PrepareAsync(IReadOnlyDictionary<PersonId, Roles> roles, CancellationToken cancellation)
    {
        await office.CreateAsync(cancellation);
        await state.CreateAsync(cancellation);
        await people.SeedAsync(roles, cancellation);
    }
}
