using System.Collections.Immutable;
using System.Numerics;

namespace BackOffice.Domain.Interviews;

/// <summary>Says why nothing fits.</summary>
internal static class ExplainNoSlot
{
    public static NoSlot Of(SlotRequest request, SlotRows rows)
    {
        var obstacles = ImmutableArray.CreateBuilder<Obstacle>();
        var left = new ulong[rows.Grid.Words];
        for (var round = 0; round < request.Rounds.Length; round++)
        {
            left.AsSpan().Clear();
            Bits.Set(left, 0, rows.Grid.Count);
            obstacles.Add(OfOffice(rows, round, left));
            for (var people = rows.Seated(round); people != 0; people &= people - 1)
            {
                rows.Frame(round).CopyTo(left);
                obstacles.Add(OfPerson(request, rows, round, request.People[BitOperations.TrailingZeroCount(people)], left));
            }
        }

        return new NoSlot(obstacles.ToImmutable(), RelaxRequest.For(request));
    }

    private static Obstacle OfOffice(SlotRows rows, int round, Span<ulong> left)
    {
        var reasons = ImmutableArray.CreateBuilder<HindranceCount>();
        for (var by = Hindrance.Notice; by <= Hindrance.NoRoom; by++)
        {
            var before = Bits.Count(left);
            rows.Narrow(left, by, round);
            Count(reasons, by, before - Bits.Count(left));
        }

        return new Obstacle(Mailbox: null, round, Bits.Count(left), Sorted(reasons));
    }

    private static Obstacle OfPerson(SlotRequest request, SlotRows rows, int round, SlotPerson person, Span<ulong> left)
    {
        var reasons = ImmutableArray.CreateBuilder<HindranceCount>();
        for (var by = Hindrance.Unknown; by <= Hindrance.Lunch; by++)
        {
            var before = Bits.Count(left);
            PersonRow.Narrow(left, rows.Spare(0), by, person, rows.Grid, request.Rounds[round].Length.BclCompatibleTicks);
            Count(reasons, by, before - Bits.Count(left));
        }

        return new Obstacle(person.Mailbox, round, Bits.Count(left), Sorted(reasons));
    }

    private static void Count(ImmutableArray<HindranceCount>.Builder reasons, Hindrance what, int times)
    {
        if (times > 0)
        {
            reasons.Add(new HindranceCount(what, times));
        }
    }

    private static ImmutableArray<HindranceCount> Sorted(ImmutableArray<HindranceCount>.Builder reasons) =>
        [.. reasons.OrderByDescending(reason => reason.Times)];
}
