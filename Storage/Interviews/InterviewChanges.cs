using System.Collections.Immutable;
using System.Globalization;
using BackOffice.Domain;
using BackOffice.Domain.Interviews;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>The rows that a decision about an interview writes, but for those of the calendars' time.</summary>
internal static class InterviewChanges
{
    /// <summary>What a transaction can change.</summary>
    private const int MostRows = 100;

    /// <summary>An interview whose number must still be free.</summary>
    public static Changes Create(InterviewDecision.Accepted accepted, Instant? eraseAt) =>
        With(new Changes().Insert(InterviewRow.Write(accepted.After, eraseAt)), seen: null, accepted, eraseAt);

    /// <summary>An interview that must still be as it was seen.</summary>
    public static Changes Replace(StoredInterview seen, InterviewDecision.Accepted accepted, Instant? eraseAt) =>
        With(new Changes().Replace(InterviewRow.Write(accepted.After, eraseAt), seen.ETag), seen, accepted, eraseAt);

    /// <summary>The effects as they stand in the outbox from the commit on.</summary>
    public static ImmutableArray<PendingEffect> Pending(InterviewDecision.Accepted accepted, Instant now) =>
    [
        .. accepted.Effects.Select((effect, index) => PendingEffect.Of(
            effect, accepted.After.Id.Value, string.Create(CultureInfo.InvariantCulture, $"{accepted.After.Version:D6}|{index:D2}"), now)),
    ];

    /// <summary>
    /// Takes what people typed out of an interview's history. It may be more than a transaction takes, so it comes before the candidate's
    /// data is erased: whoever is interrupted begins again.
    /// </summary>
    public static async Task TakeWordsOutAsync(OfficeTable table, CaseId id, CancellationToken cancellation)
    {
        var history = await table.ListAsync(Keys.HistoryAfter(id, number: 0), int.MaxValue, cancellation);
        foreach (var rows in history.Where(InterviewChangeRow.IsInSomebodysWords).Chunk(MostRows))
        {
            var changes = rows.Aggregate(new Changes(), (all, row) => all.Merge(InterviewChangeRow.WithoutWords(row), Azure.ETag.All));
            await table.CommitAsync(changes, cancellation);
        }
    }

    private static Changes With(Changes changes, StoredInterview? seen, InterviewDecision.Accepted accepted, Instant? eraseAt)
    {
        var (before, after) = (seen?.Interview, accepted.After);
        changes.Insert(InterviewChangeRow.Write(after.Id, accepted.Change));
        DueRow.Move(changes, before?.Due, after.Due);
        DueRow.Move(changes, seen?.Erasure, StoredInterview.ErasureOf(after.Id, eraseAt));
        ImmutableArray<string> stands = [.. InterviewListRow.KeysOf(after)];
        foreach (var key in before is null ? [] : InterviewListRow.KeysOf(before).Except(stands, StringComparer.Ordinal))
        {
            changes.Delete(key);
        }

        foreach (var key in stands)
        {
            changes.Put(InterviewListRow.Write(key, after));
        }

        // They come one after the other, and go all at once.
        var cards = before?.Scorecards.Length ?? 0;
        for (var number = cards; number < after.Scorecards.Length; number++)
        {
            changes.Insert(ScorecardRow.Write(after.Id, number, after.Scorecards[number]));
        }

        for (var number = after.Scorecards.Length; number < cards; number++)
        {
            changes.Delete(Keys.Scorecard(after.Id, number));
        }

        return changes;
    }
}
