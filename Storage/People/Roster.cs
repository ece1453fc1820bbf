using System.Collections.Immutable;
using Azure.Data.Tables;
using BackOffice.Domain.People;

namespace BackOffice.Storage;

/// <summary>Who has which role, listed by role. A role stands here and with its person, and both change in one transaction.</summary>
internal sealed class Roster(OfficeTable table)
{
    private const string RoleName = "Role";
    private const string Person = "Person";
    private static readonly ImmutableArray<Roles> Each = [Roles.Executive, Roles.HumanResources, Roles.OfficeManager];

    public Task<ImmutableArray<PersonId>> ExecutivesAsync(int most, CancellationToken cancellation) =>
        ListAsync(Keys.Executives, most, cancellation);

    public Task<ImmutableArray<PersonId>> OfficeManagersAsync(int most, CancellationToken cancellation) =>
        ListAsync(Keys.OfficeManagers, most, cancellation);

    public Task<ImmutableArray<PersonId>> HumanResourcesAsync(int most, CancellationToken cancellation) =>
        ListAsync(Keys.HumanResources, most, cancellation);

    /// <summary>Makes the roster that of the configuration. Writes only differences; who is not named loses their roles.</summary>
    /// <returns>Whose roles were changed.</returns>
    public async Task<ImmutableArray<PersonId>> AgreeAsync(IReadOnlyDictionary<PersonId, Roles> wanted, CancellationToken cancellation)
    {
        var rows = await table.ListAsync(Keys.Roles, int.MaxValue, cancellation);
        var stored = rows
            .GroupBy(row => new PersonId(row.Text(Person)))
            .ToDictionary(group => group.Key, group => group.Aggregate(Roles.None, (roles, row) => roles | row.Choice<Roles>(RoleName)));
        var changed = ImmutableArray.CreateBuilder<PersonId>();
        foreach (var person in stored.Keys.Union(wanted.Keys))
        {
            var before = stored.GetValueOrDefault(person);
            var after = wanted.GetValueOrDefault(person);
            if (before != after)
            {
                await ChangeAsync(person, before, after, cancellation);
                changed.Add(person);
            }
        }

        return changed.ToImmutable();
    }

    private async Task<ImmutableArray<PersonId>> ListAsync(KeyRange role, int most, CancellationToken cancellation)
    {
        var rows = await table.ListAsync(role, most, cancellation);
        return [.. rows.Select(row => new PersonId(row.Text(Person)))];
    }

    // When two processes start at once, both make the same change: the one that loses has nothing left to do.
    private Task<CommitResult> ChangeAsync(PersonId person, Roles before, Roles after, CancellationToken cancellation)
    {
        var changes = new Changes().PutColumns(PersonRow.WriteRoles(person, after));
        foreach (var role in Each)
        {
            if (before.HasFlag(role) && !after.HasFlag(role))
            {
                changes.Delete(Keys.Role(role, person));
            }
            else if (after.HasFlag(role) && !before.HasFlag(role))
            {
                changes.Put(Write(role, person));
            }
        }

        return table.CommitAsync(changes, cancellation);
    }

    private static TableEntity Write(Roles role, PersonId person)
    {
        var row = new TableEntity { RowKey = Keys.Role(role, person), [Person] = person.Value };
        row.Put(RoleName, role);
        return row;
    }
}
