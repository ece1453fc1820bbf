using System.Collections.Immutable;
using System.Numerics;

namespace BackOffice.Domain.Interviews;

/// <summary>Tells a slot that was found in steps and bits as times and mailboxes.</summary>
internal readonly struct SlotDescription(SlotRequest request, SlotRows rows, SlotCosts costs)
{
    /// <param name="steps">The steps at which the rounds begin.</param>
    /// <param name="total">All that the slot costs.</param>
    public Slot Of(ReadOnlySpan<int> steps, int total)
    {
        var rooms = RoomChoice.Of(request, rows.Grid, steps);
        var rounds = ImmutableArray.CreateBuilder<SlotRound>(steps.Length);
        var (fragments, load, missing, idle, open) = (0, 0, 0, 0, 0);
        Span<int> seats = stackalloc int[SlotRequest.MostPeople];
        for (var round = 0; round < steps.Length; round++)
        {
            var (step, wanted) = (steps[round], request.Rounds[round]);
            var seated = seats[..wanted.Seats.Length];
            var people = costs.Seat(round, step, seated);
            var cannot = costs.Extra(round, step, people, comes: false);
            var start = rows.Grid.InstantAt(step);
            fragments += costs.FragmentsOf(round, step, people);
            load += costs.LoadOf(people);
            missing += BitOperations.PopCount(cannot) * SlotScore.MissingPoints;
            idle += round == 0 ? 0 : step - costs.Soonest(round, steps[round - 1]);
            rounds.Add(new SlotRound(
                start, start + wanted.Length, Named(people), Named(costs.Extra(round, step, people, comes: true)), Named(cannot), rooms?[round])
            {
                Open = OpenOf(wanted, seated),
            });
            open += rounds[^1].Open.Length;
        }

        var wait = total - fragments - load - missing - idle - (open * SlotCosts.OpenSeat);
        return new Slot(rounds.MoveToImmutable(), new SlotScore(wait, fragments, load, missing, idle));
    }

    private ImmutableArray<string> Named(ulong people)
    {
        if (people == 0)
        {
            return [];
        }

        var named = ImmutableArray.CreateBuilder<string>(BitOperations.PopCount(people));
        for (; people != 0; people &= people - 1)
        {
            named.Add(request.People[BitOperations.TrailingZeroCount(people)].Mailbox);
        }

        return named.MoveToImmutable();
    }

    private static ImmutableArray<Seat> OpenOf(PanelRound round, ReadOnlySpan<int> seated)
    {
        var open = ImmutableArray.CreateBuilder<Seat>(0);
        for (var seat = 0; seat < seated.Length; seat++)
        {
            if (seated[seat] < 0)
            {
                open.Add(round.Seats[seat]);
            }
        }

        return open.ToImmutable();
    }
}
