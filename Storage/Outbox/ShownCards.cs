using Azure;
using BackOffice.Domain;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>Which message in whose chat shows which case.</summary>
public sealed class ShownCards(OfficeTable table, IClock clock, ICommittedEffects committed)
{
    /// <exception cref="StorageUnavailableException">The tables did not answer.</exception>
    public async Task<ShownCard?> FindAsync(CaseId id, PersonId person, CancellationToken cancellation) =>
        await table.FindAsync(Keys.Card(id, person), cancellation) is { } row ? ShownCardRow.Read(row) : null;

    /// <summary>Before a card is posted for the first time: of all who try, one gets the card. Null for the others.</summary>
    /// <exception cref="StorageUnavailableException">The tables did not answer.</exception>
    public async Task<ShownCard?> ClaimAsync(CaseId id, PersonId person, CancellationToken cancellation)
    {
        var card = new ShownCard(id, person, Conversation: null, Activity: null, Version: 0, ETag: null);
        return await table.CommitAsync(new Changes().Insert(ShownCardRow.Write(card)), cancellation) is CommitResult.Done done
            ? card with { ETag = Single(done) }
            : null;
    }

    /// <summary>The message shows the case from now on, whatever did before.</summary>
    /// <returns>The card with its new ETag.</returns>
    /// <exception cref="StorageUnavailableException">The tables did not answer.</exception>
    public async Task<ShownCard> RememberAsync(ShownCard card, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(card);
        return await table.CommitAsync(new Changes().Put(ShownCardRow.Write(card)), cancellation) is CommitResult.Done done
            ? card with { ETag = Single(done) }
            : throw new ContentionException($"The card of {card.Case} could not be remembered.");
    }

    /// <summary>
    /// Keeps what was typed with a refused press, and has the card shown with it: another person's change may be on its way to the
    /// same card, and would take the words away.
    /// </summary>
    /// <exception cref="StorageUnavailableException">The tables did not answer.</exception>
    public async Task KeepWordsAsync(CaseId id, PersonId person, UnsentWords words, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < OfficeTable.Attempts; attempt++)
        {
            if (await FindAsync(id, person, cancellation) is not { Activity: not null, ETag: { } seen } card || card.Unsent == words)
            {
                return;
            }

            var pending = PendingEffect.Of(new Effect.ShowCase(id, person, Ring: false), id.Value, $"words-{person}", clock.GetCurrentInstant());
            var changes = new Changes().Replace(ShownCardRow.Write(card with { Unsent = words, Version = 0 }), new ETag(seen));
            if (await table.CommitAsync(EffectRow.Insert(changes, [pending]), cancellation) is CommitResult.Done)
            {
                committed.Accept([pending]);
                return;
            }
        }

        throw new ContentionException($"Others kept changing the card of {id}.");
    }

    private static string? Single(CommitResult.Done done) => done.ETags is [ETag tag] ? tag.ToString() : null;
}
