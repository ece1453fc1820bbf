using System.Collections.Immutable;
using System.Globalization;
using Azure;
using BackOffice.Domain.People;
using BackOffice.Domain.Stock;
using BackOffice.Domain.Supplies;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>The rows that a decision about a request writes, beside those of the stock and the month.</summary>
internal static class SupplyChanges
{
    /// <summary>A request whose number must still be free.</summary>
    public static Changes Create(SupplyRequest request) =>
        With(new Changes().Insert(SupplyRow.Write(request)), before: null, request);

    /// <summary>A request that must still be as it was seen.</summary>
    public static Changes Replace(SupplyRequest before, ETag seen, SupplyRequest after, YearMonth month) =>
        Used(With(new Changes().Replace(SupplyRow.Write(after), seen), before, after), before, after, month);

    /// <summary>The effects as they stand in the outbox from the commit on.</summary>
    public static ImmutableArray<PendingEffect> Pending(SupplyDecision.Accepted accepted, PersonId? by, Instant now)
    {
        var id = accepted.After.Id.Value;
        var name = string.Create(CultureInfo.InvariantCulture, $"{accepted.After.Version:D6}-{by}");
        return
        [
            .. accepted.Effects.Select((effect, index) =>
                PendingEffect.Of(effect, id, string.Create(CultureInfo.InvariantCulture, $"{name}|{index:D2}"), now)),
        ];
    }

    private static Changes With(Changes changes, SupplyRequest? before, SupplyRequest after)
    {
        // Who only wants to see it changes nothing that the history tells.
        if (before?.Version != after.Version)
        {
            changes.Insert(SupplyChangeRow.Write(after.Id, after.Last));
        }

        DueRow.Move(changes, before?.Due, after.Due);
        var stood = before is null ? [] : KeysOf(before);
        var stands = KeysOf(after);
        foreach (var key in stood.Except(stands, StringComparer.Ordinal))
        {
            changes.Delete(key);
        }

        foreach (var key in stands)
        {
            changes.Put(SupplyListRow.Write(key, after));
        }

        return changes;
    }

    private static ImmutableArray<string> KeysOf(SupplyRequest request) =>
    [
        Keys.Mine(request),
        .. request is { State: SupplyState.Waiting, Approval: { } approval }
            ? approval.Asked.Select(asked => Keys.InWaitingFor(asked.Person, request))
            : [],
        .. request.State is SupplyState.Granted ? [Keys.InToHandOver(request)] : Array.Empty<string>(),
        .. request.State is SupplyState.Granted ? Awaited(request).Select(item => Keys.InWaitingUntilIn(item, request)) : [],
    ];

    private static IEnumerable<ItemCode> Awaited(SupplyRequest request) =>
        request.Lines.Where(line => line is { Waiting: > 0, Item: not null }).Select(line => line.Item!.Value).Distinct();

    private static Changes Used(Changes changes, SupplyRequest before, SupplyRequest after, YearMonth month)
    {
        foreach (var (earlier, line) in before.Lines.Zip(after.Lines))
        {
            if (line.Issued > earlier.Issued)
            {
                changes.Insert(UsedRow.Write(after, line, line.Issued - earlier.Issued, month));
            }
        }

        return changes;
    }
}
