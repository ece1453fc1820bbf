using Azure.Data.Tables;
using BackOffice.Domain.Effects;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>
/// A failed effect is two rows: one in the list of all, newest first, and one by its person, so that whoever is met again gets
/// what is theirs without a look through the list.
/// </summary>
internal static class FailedEffectRows
{
    // One revival takes three changes; a hundred are in a transaction, some of them for other purposes.
    public const int MostAtOnce = 30;

    private const string ListKey = "ListKey";

    public static Changes Add(Changes changes, FailedEffect failed)
    {
        var pending = failed.What;
        var listed = EffectRow.Write(Keys.FailedEffect(failed.FailedAt, pending.Key), pending);
        listed[nameof(FailedEffect.To)] = failed.To;
        listed[nameof(FailedEffect.Why)] = failed.Why;
        listed.Put(nameof(FailedEffect.FailedAt), failed.FailedAt);
        changes.Insert(listed);
        if (pending.Effect is Effect.MailSupplier)
        {
            // The sender was told, and does what is right now: nobody wants the mail to go out days later by itself.
            return changes;
        }

        var byPerson = EffectRow.Write(Keys.FailedEffectOf(pending.Effect.Person, failed.FailedAt, pending.Key), pending);
        byPerson[ListKey] = listed.RowKey;
        return changes.Insert(byPerson);
    }

    public static FailedEffect? Read(TableEntity row) =>
        EffectRow.Read(row) is { } pending
            ? new FailedEffect(
                pending,
                row.Text(nameof(FailedEffect.To)),
                row.Text(nameof(FailedEffect.Why)),
                row.Time(nameof(FailedEffect.FailedAt)))
            : null;

    /// <summary>Moves an effect back to the outbox.</summary>
    /// <param name="byPerson">Its row by person.</param>
    /// <returns>The effect as it is in the outbox now; null when there is nothing to carry out for this row alone.</returns>
    public static PendingEffect? Revive(Changes changes, TableEntity byPerson, Instant now)
    {
        if (EffectRow.Read(byPerson) is not { } failed)
        {
            return null;
        }

        var listKey = byPerson.Text(ListKey);
        changes.Delete(byPerson.RowKey).Delete(listKey);
        var pending = (failed with { Key = listKey }).Again(now);

        // The same wish may have failed twice; once is enough now, and a transaction may touch a row only once.
        if (changes.Touches(pending.Key))
        {
            return null;
        }

        changes.Put(EffectRow.Write(pending.Key, pending));
        return pending;
    }
}
