using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>Finds the best times for an interview. The same request has the same answer.</summary>
public static class FindSlots
{
    /// <exception cref="ArgumentException">The request contradicts itself.</exception>
    public static SlotSearchResult In(SlotRequest request)
    {
        Check(request);
        using var rows = new SlotRows(request);
        var slots = Best(request, rows, request.Most);
        return new SlotSearchResult(slots, UnknownOf(request), slots.IsEmpty ? ExplainNoSlot.Of(request, rows) : null);
    }

    /// <summary>The slot that begins then, however good it is; null where none can.</summary>
    /// <exception cref="ArgumentException">The request contradicts itself.</exception>
    public static Slot? At(SlotRequest request, Instant start)
    {
        Check(request);
        if (start < request.Range.Start || start >= request.Range.End)
        {
            return null;
        }

        // Any other of the range could overlap it and be better.
        request = request with { Range = new Interval(start, request.Range.End) };
        using var rows = new SlotRows(request);
        using var costs = new SlotCosts(request, rows, leavesOut: false);
        if (rows.Grid.Count == 0 || rows.Grid.InstantAt(0) != start || costs.Totals[0] == SlotCosts.Never)
        {
            return null;
        }

        Span<int> steps = stackalloc int[request.Rounds.Length];
        costs.Follow(0, steps);
        return new SlotDescription(request, rows, costs).Of(steps, costs.Totals[0]);
    }

    /// <summary>The best slot; null for none.</summary>
    /// <param name="leavesOut">Whether seats may stay open, as few as possible.</param>
    internal static Slot? BestOf(SlotRequest request, bool leavesOut = false)
    {
        using var rows = new SlotRows(request);
        return Best(request, rows, 1, leavesOut) is [var best] ? best : null;
    }

    private static void Check(SlotRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Fault() is { } fault)
        {
            throw new ArgumentException(fault, nameof(request));
        }
    }

    private static ImmutableArray<Slot> Best(SlotRequest request, SlotRows rows, int most, bool leavesOut = false)
    {
        using var costs = new SlotCosts(request, rows, leavesOut);
        var found = ImmutableArray.CreateBuilder<Slot>();
        Span<int> steps = stackalloc int[request.Rounds.Length];
        while (found.Count < most && Cheapest(costs.Totals) is var first and >= 0)
        {
            var total = costs.Totals[first];
            costs.Follow(first, steps);
            costs.Totals[first] = SlotCosts.Never;
            var (start, end) = (rows.Grid.InstantAt(first), rows.Grid.InstantAt(steps[^1]) + request.Rounds[^1].Length);
            if (!Overlaps(found, start, end))
            {
                found.Add(new SlotDescription(request, rows, costs).Of(steps, total));
                costs.Totals[rows.Grid.After((start - LeastOf(request)).ToUnixTimeTicks())..rows.Grid.First(end.ToUnixTimeTicks())].Fill(SlotCosts.Never);
            }
        }

        return found.ToImmutable();
    }

    private static int Cheapest(ReadOnlySpan<int> totals)
    {
        var cheapest = -1;
        var least = SlotCosts.Never;
        for (var step = 0; step < totals.Length; step++)
        {
            if (totals[step] < least)
            {
                (cheapest, least) = (step, totals[step]);
            }
        }

        return cheapest;
    }

    // Where breaks can be longer than they must be, this is not all of a slot.
    private static Duration LeastOf(SlotRequest request)
    {
        var least = Duration.Zero;
        for (var round = 0; round < request.Rounds.Length; round++)
        {
            least += request.Rounds[round].Length + (round == 0 ? Duration.Zero : request.Rounds[round].Break);
        }

        return least;
    }

    private static bool Overlaps(ImmutableArray<Slot>.Builder found, Instant start, Instant end)
    {
        foreach (var slot in found)
        {
            if (start < slot.End && end > slot.Start)
            {
                return true;
            }
        }

        return false;
    }

    private static ImmutableArray<string> UnknownOf(SlotRequest request)
    {
        var unknown = ImmutableArray.CreateBuilder<string>(0);
        foreach (var person in request.People)
        {
            if (person.IsUnknown)
            {
                unknown.Add(person.Mailbox);
            }
        }

        foreach (var room in request.Rooms)
        {
            if (room.IsUnknown)
            {
                unknown.Add(room.Mailbox);
            }
        }

        return unknown.ToImmutable();
    }
}
