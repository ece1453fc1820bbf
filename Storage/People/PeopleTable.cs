using System.Collections.Immutable;
using BackOffice.Domain;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>The people of the office, a row each.</summary>
public sealed class PeopleTable(OfficeTable table, RecentPeople recent, IClock clock, ICommittedEffects committed) : IPeople
{
    private readonly Roster roster = new(table);

    /// <inheritdoc/>
    public async Task<Person> MeetAsync(Introduction introduction, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(introduction);
        var id = introduction.Id;
        for (var attempt = 0; attempt < OfficeTable.Attempts; attempt++)
        {
            var row = await table.FindAsync(Keys.Person(id), cancellation);
            var before = row is null ? StoredPerson.Unknown(id) : PersonRow.Read(id, row);
            var after = before.After(introduction);
            if (after == before)
            {
                recent.Keep(before);
                return before.Person;
            }

            var told = PersonRow.WriteTold(after);
            var changes = row is null ? new Changes().Insert(told) : new Changes().Merge(told, row.ETag);
            var pending = await FollowUpAsync(changes, before, after, cancellation);
            if (await table.CommitAsync(changes, cancellation) is CommitResult.Done)
            {
                recent.Keep(after);
                committed.Accept(pending);
                return after.Person;
            }
        }

        throw new ContentionException($"Others kept changing the person {id}.");
    }

    /// <inheritdoc/>
    public async Task<Person> MeetRecentAsync(Introduction introduction, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(introduction);
        return recent.Find(introduction.Id) is { } known && known.After(introduction) == known
            ? known.Person
            : await MeetAsync(introduction, cancellation);
    }

    /// <inheritdoc/>
    public async Task OpenFormAsync(PersonId person, CaseId? form, CancellationToken cancellation, bool hasPhotos = false)
    {
        await table.CommitAsync(new Changes().PutColumns(PersonRow.WriteOpenForm(person, form, hasPhotos)), cancellation);
        recent.Forget(person);
    }

    /// <inheritdoc/>
    public async Task<Person?> FindAsync(PersonId person, CancellationToken cancellation) =>
        await table.FindAsync(Keys.Person(person), cancellation) is { } row ? PersonRow.Read(person, row).Person : null;

    /// <inheritdoc/>
    public async Task DescribeAsync(PersonId person, string? name, string? mail, CancellationToken cancellation, string? department = null)
    {
        if (StoredPerson.Fit(name) is var fit && (fit is not null || mail is not null || department is not null))
        {
            await table.CommitAsync(new Changes().PutColumns(PersonRow.WriteDescribed(person, fit, mail, StoredPerson.Fit(department))), cancellation);
            recent.Forget(person);
        }
    }

    /// <summary>Makes stored roles those of the configuration. Safe to repeat; writes only what differs.</summary>
    /// <param name="roles">Everybody who has a role; who is not named loses theirs.</param>
    /// <exception cref="StorageUnavailableException">The tables did not answer.</exception>
    public async Task SeedAsync(IReadOnlyDictionary<PersonId, Roles> roles, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(roles);
        foreach (var person in await roster.AgreeAsync(roles, cancellation))
        {
            recent.Forget(person);
        }
    }

    // The first contact is looked up, the first chat is welcomed; and whoever gets a chat, or another one, gets there what could not be delivered before.
    private async Task<ImmutableArray<PendingEffect>> FollowUpAsync(
        Changes changes, StoredPerson before, StoredPerson after, CancellationToken cancellation)
    {
        var id = after.Person.Id;
        var now = clock.GetCurrentInstant();
        ImmutableArray<PendingEffect> pending =
        [
            // Looked up first, so that the welcome can call them by name.
            .. before.Met ? ImmutableArray<PendingEffect>.Empty : [PendingEffect.Of(new Effect.LookUp(id), id.Value, "lookup", now)],
            .. before.Person.Chat is null && after.Person.Chat is not null
                ? [PendingEffect.Of(new Effect.Welcome(id), id.Value, "welcome", now)]
                : ImmutableArray<PendingEffect>.Empty,
        ];
        EffectRow.Insert(changes, pending);
        if (before.Person.Chat == after.Person.Chat)
        {
            return pending;
        }

        // The latest failures are what still matters; more than that at once would only be noise in a chat.
        var failed = await table.ListAsync(Keys.FailedOf(id), FailedEffectRows.MostAtOnce, cancellation);
        return [.. pending, .. failed.Select(row => FailedEffectRows.Revive(changes, row, now)).OfType<PendingEffect>()];
    }
}
