using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>
/// Which rooms the rounds of a slot get: one for all of them where there is one, else one for each. The smallest that is large enough,
/// and of two of a size the first.
/// </summary>
internal static class RoomChoice
{
    /// <summary>The mailboxes by round; null where no rooms are needed.</summary>
    public static string[]? Of(SlotRequest request, in SlotGrid grid, ReadOnlySpan<int> steps)
    {
        if (request.Rooms.IsEmpty)
        {
            return null;
        }

        var rooms = new string[steps.Length];
        if (Smallest(request, grid, steps, 0, steps.Length) is { } one)
        {
            Array.Fill(rooms, one);
            return rooms;
        }

        for (var round = 0; round < steps.Length; round++)
        {
            rooms[round] = Smallest(request, grid, steps, round, round + 1)
                ?? throw new InvalidOperationException("A round was found for which there is no room.");
        }

        return rooms;
    }

    private static string? Smallest(SlotRequest request, in SlotGrid grid, ReadOnlySpan<int> steps, int from, int to)
    {
        SlotRoom? smallest = null;
        foreach (var room in request.Rooms)
        {
            var fits = !room.IsUnknown && (smallest is null || room.Capacity < smallest.Capacity);
            for (var round = from; fits && round < to; round++)
            {
                var start = grid.InstantAt(steps[round]);
                fits = room.Capacity >= request.Rounds[round].Chairs && IsFree(room.Busy, start, start + request.Rounds[round].Length);
            }

            smallest = fits ? room : smallest;
        }

        return smallest?.Mailbox;
    }

    private static bool IsFree(ImmutableArray<BusyTime> times, Instant start, Instant end)
    {
        foreach (var busy in times)
        {
            if (busy.Start < busy.End && busy.Start < end && busy.End > start)
            {
                return false;
            }
        }

        return true;
    }
}
