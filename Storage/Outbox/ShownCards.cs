using Azure;
using BackOffice.Domain;
using BackOffice.Domain.People;

namespace BackOffice.Storage;

/// <summary>Which message in whose chat shows which case.</summary>
public sealed class ShownCards(OfficeTable table)
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

    private static string? Single(CommitResult.Done done) => done.ETags is [ETag tag] ? tag.ToString() : null;
}
