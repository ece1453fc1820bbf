using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using BackOffice.Domain;
using BackOffice.Domain.Effects;
using BackOffice.Domain.People;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>Effects that are committed and not carried out yet, and those that were given up.</summary>
public sealed class Outbox(OfficeTable table, IClock clock, ICommittedEffects committed) : IUndelivered
{
    // An error text can be a page of somebody's HTML.
    private const int LongestReason = 1_000;

    /// <summary>
    /// All that is due by now, the longest overdue first, a page at a time: what waits for a slow chat must not hide what waits
    /// for others.
    /// </summary>
    /// <param name="pageSize">How many rows are read at once.</param>
    /// <exception cref="StorageUnavailableException">The tables did not answer.</exception>
    public async IAsyncEnumerable<ImmutableArray<PendingEffect>> DueAsync(int pageSize, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var rest = Keys.EffectsDue(clock.GetCurrentInstant());
        while (true)
        {
            var rows = await table.ListAsync(rest, pageSize, cancellation);
            yield return [.. rows.Select(EffectRow.Read).OfType<PendingEffect>()];
            if (rows.Length < pageSize)
            {
                yield break;
            }

            rest = rest.From(rows[^1].RowKey);
        }
    }

    /// <summary>
    /// Before something that must not happen twice: of all who would carry the effect out, one gets it, and has it to themselves
    /// for a time. When they fall silent, it is due for others after that.
    /// </summary>
    /// <param name="time">Longer than carrying it out can take.</param>
    /// <returns>The effect as it stands in the outbox now; null when it is somebody else's, or done.</returns>
    /// <exception cref="StorageUnavailableException">The tables did not answer; the effect may be claimed, and is due again after the time.</exception>
    public async Task<PendingEffect?> ClaimAsync(PendingEffect effect, Duration time, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(effect);
        var claimed = effect with { Key = Keys.Effect(clock.GetCurrentInstant() + time, effect.Key) };
        var changes = new Changes().Delete(effect.Key).Insert(EffectRow.Write(claimed.Key, claimed));
        return await table.CommitAsync(changes, cancellation) is CommitResult.Done ? claimed : null;
    }

    /// <summary>The effect is carried out. Takes it off the list and remembers the card that it showed, both or neither.</summary>
    /// <param name="card">As it was read, with what is new: its ETag must still be that of the stored row, or null for none.</param>
    /// <exception cref="StorageUnavailableException">The tables did not answer.</exception>
    public async Task<Completion> CompleteAsync(PendingEffect effect, ShownCard? card, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(effect);
        var changes = new Changes().Delete(effect.Key);
        if (card is not null)
        {
            _ = card.ETag is { } seen
                ? changes.Replace(ShownCardRow.Write(card), new Azure.ETag(seen))
                : changes.Insert(ShownCardRow.Write(card));
        }

        return await table.CommitAsync(changes, cancellation) switch
        {
            CommitResult.Done => Completion.Done,
            CommitResult.Lost { At: 1 } => Completion.CardChanged,
            _ => Completion.FinishedElsewhere,
        };
    }

    /// <summary>The effect did not work out and is to be tried again. Does nothing when somebody else finished it.</summary>
    /// <exception cref="StorageUnavailableException">The tables did not answer.</exception>
    public Task RetryAsync(PendingEffect effect, Instant due, string why, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(effect);
        var again = effect with { Key = Keys.Effect(due, effect.Key), Attempt = effect.Attempt + 1 };
        var row = EffectRow.Write(again.Key, again);
        row[nameof(FailedEffect.Why)] = TypedText.Beginning(why, LongestReason);
        return table.CommitAsync(new Changes().Delete(effect.Key).Insert(row), cancellation);
    }

    /// <summary>The effect is given up, and listed for people to see. Does nothing when somebody else finished it.</summary>
    /// <param name="to">The person's name as the list shall show it.</param>
    /// <exception cref="StorageUnavailableException">The tables did not answer.</exception>
    public Task FailAsync(PendingEffect effect, string to, string why, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(effect);
        var failed = new FailedEffect(effect, to, TypedText.Beginning(why, LongestReason), clock.GetCurrentInstant());
        return table.CommitAsync(FailedEffectRows.Add(new Changes().Delete(effect.Key), failed), cancellation);
    }

    /// <inheritdoc/>
    public async Task<ImmutableArray<Undelivered>> ListAsync(int most, CancellationToken cancellation) =>
        [.. (await FailedAsync(most, cancellation)).Select(failed => new Undelivered(failed.What.Effect, failed.To, failed.Why, failed.FailedAt))];

    /// <summary>What was given up, the latest first.</summary>
    /// <exception cref="StorageUnavailableException">The tables did not answer.</exception>
    public async Task<ImmutableArray<FailedEffect>> FailedAsync(int most, CancellationToken cancellation)
    {
        var rows = await table.ListAsync(Keys.Failed, most, cancellation);
        return [.. rows.Select(FailedEffectRows.Read).OfType<FailedEffect>()];
    }

    /// <summary>Whatever was given up for this person is tried again, from now on and from the beginning.</summary>
    /// <exception cref="StorageUnavailableException">The tables did not answer.</exception>
    public async Task RequeueFailedAsync(PersonId person, CancellationToken cancellation)
    {
        var rest = Keys.FailedOf(person);
        while (true)
        {
            var rows = await table.ListAsync(rest, FailedEffectRows.MostAtOnce, cancellation);
            if (rows.IsEmpty)
            {
                return;
            }

            var changes = new Changes();
            var now = clock.GetCurrentInstant();
            ImmutableArray<PendingEffect> revived =
                [.. rows.Select(row => FailedEffectRows.Revive(changes, row, now)).OfType<PendingEffect>()];

            // A row that is gone was revived by somebody else at the same time, who goes on with the rest as well.
            if (!revived.IsEmpty && await table.CommitAsync(changes, cancellation) is CommitResult.Done)
            {
                committed.Accept(revived);
            }

            rest = rest.From(rows[^1].RowKey);
        }
    }
}
