using System.Numerics;

namespace BackOffice.Domain.Interviews;

/// <summary>
/// Who takes which seat of a round. People cost the same in every seat, so it is enough to take the cheapest one after the other, each
/// if the seats can still be shared out among all that were taken: sets of people that can be seated form a matroid, in which that is
/// the cheapest way to fill as many seats as can be filled.
/// </summary>
/// <param name="seats">For each seat, a bit for each person who can take it.</param>
internal readonly ref struct SeatPlan(ReadOnlySpan<ulong> seats)
{
    private readonly ReadOnlySpan<ulong> seats = seats;

    /// <summary>The people who take seats; as many seats as there are bits are filled.</summary>
    /// <param name="free">Who has time.</param>
    /// <param name="costs">What each of them costs. Of two that cost the same the first is taken.</param>
    /// <param name="seated">Gets who sits where; -1 for an open seat.</param>
    public ulong Fill(ulong free, ReadOnlySpan<int> costs, Span<int> seated)
    {
        seated.Fill(-1);
        var taken = 0UL;
        while (free != 0 && BitOperations.PopCount(taken) < seats.Length)
        {
            var person = Cheapest(free, costs);
            free &= ~(1UL << person);
            var asked = 0UL;
            if (Place(person, seated, ref asked))
            {
                taken |= 1UL << person;
            }
        }

        return taken;
    }

    /// <summary>The same for seats of which nobody can take two: then each goes to the cheapest of its own.</summary>
    public ulong FillApart(ulong free, ReadOnlySpan<int> costs, Span<int> seated)
    {
        var taken = 0UL;
        for (var seat = 0; seat < seats.Length; seat++)
        {
            seated[seat] = (free & seats[seat]) == 0 ? -1 : Cheapest(free & seats[seat], costs);
            taken |= seated[seat] < 0 ? 0 : 1UL << seated[seat];
        }

        return taken;
    }

    private static int Cheapest(ulong people, ReadOnlySpan<int> costs)
    {
        var cheapest = BitOperations.TrailingZeroCount(people);
        for (var rest = people & (people - 1); rest != 0; rest &= rest - 1)
        {
            var person = BitOperations.TrailingZeroCount(rest);
            cheapest = costs[person] < costs[cheapest] ? person : cheapest;
        }

        return cheapest;
    }

    // Whoever sits there moves to another seat, if they can.
    private bool Place(int person, Span<int> seated, ref ulong asked)
    {
        for (var seat = 0; seat < seats.Length; seat++)
        {
            if ((seats[seat] & (1UL << person)) == 0 || (asked & (1UL << seat)) != 0)
            {
                continue;
            }

            asked |= 1UL << seat;
            if (seated[seat] < 0 || Place(seated[seat], seated, ref asked))
            {
                seated[seat] = person;
                return true;
            }
        }

        return false;
    }
}
