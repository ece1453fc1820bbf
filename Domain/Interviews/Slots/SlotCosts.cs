using System.Buffers;
using System.Numerics;

namespace BackOffice.Domain.Interviews;

/// <summary>
/// What it costs to begin each round at each step, with all that follows it: from the last round back, since what follows does not
/// depend on what came before. The memory is borrowed.
/// </summary>
internal sealed class SlotCosts : IDisposable
{
    /// <summary>It cannot begin there.</summary>
    public const int Never = int.MaxValue;

    /// <summary>What an open seat costs, where that is allowed: more than all else together.</summary>
    public const int OpenSeat = 1_000_000;

    private readonly SlotRequest request;
    private readonly SlotRows rows;
    private readonly bool leavesOut;
    private readonly int[] costs;

    /// <param name="leavesOut">Whether seats may stay open, as few as possible; each round has somebody.</param>
    public SlotCosts(SlotRequest request, SlotRows rows, bool leavesOut)
    {
        this.request = request;
        this.rows = rows;
        this.leavesOut = leavesOut;
        costs = ArrayPool<int>.Shared.Rent(Math.Max(1, request.Rounds.Length * rows.Grid.Count));
        for (var round = 0; round < request.Rounds.Length; round++)
        {
            FillRound(round);
        }

        var days = LocalWindows.Days(request.Office, rows.Grid.From, rows.Grid.To);
        var first = long.MinValue;
        while (days.MoveNext())
        {
            first = first == long.MinValue ? days.Day : first;
            AddDay(rows.Grid.First(days.Start), rows.Grid.First(days.End), (int)(days.Day - first) * SlotScore.DayPoints);
        }
    }

    /// <summary>By the step at which the first round begins.</summary>
    public Span<int> Totals => Of(0);

    public void Dispose() => ArrayPool<int>.Shared.Return(costs);

    /// <summary>The steps at which the rounds begin when the first one begins at a step: what costs the least, and then what comes first.</summary>
    public void Follow(int first, Span<int> steps)
    {
        steps[0] = first;
        if (steps.Length == 1)
        {
            return;
        }

        var days = LocalWindows.Days(request.Office, rows.Grid.From, rows.Grid.To);
        while (days.MoveNext() && rows.Grid.First(days.End) <= first)
        {
        }

        for (var round = 1; round < steps.Length; round++)
        {
            steps[round] = Next(round, steps[round - 1], rows.Grid.First(days.End)).Step;
        }
    }

    /// <summary>The first step at which a round can begin after the one before it.</summary>
    public int Soonest(int round, int previous) => rows.Grid.First(
        rows.Grid.At(previous) + (request.Rounds[round - 1].Length + request.Rounds[round].Break).BclCompatibleTicks);

    /// <summary>What the people of a round lose by it at a step.</summary>
    public int FragmentsOf(int round, int step, ulong people)
    {
        var points = 0;
        var end = step + SlotGrid.StepsOf(request.Rounds[round].Length.BclCompatibleTicks);
        for (; people != 0; people &= people - 1)
        {
            var free = rows.Free(BitOperations.TrailingZeroCount(people));
            points += SlotScore.PiecePoints(Bits.RunBefore(free, step, SlotScore.LongPiece))
                + SlotScore.PiecePoints(Bits.RunFrom(free, end, SlotScore.LongPiece));
        }

        return points;
    }

    public int LoadOf(ulong people)
    {
        var points = 0;
        for (; people != 0; people &= people - 1)
        {
            points += request.People[BitOperations.TrailingZeroCount(people)].Load * SlotScore.LoadPoints;
        }

        return points;
    }

    /// <summary>Who takes the seats of a round at a step.</summary>
    /// <param name="seated">Gets who sits where; -1 for an open seat.</param>
    public ulong Seat(int round, int step, Span<int> seated)
    {
        var free = 0UL;
        Span<int> each = stackalloc int[SlotRequest.MostPeople];
        for (var people = rows.Seated(round); people != 0; people &= people - 1)
        {
            var person = BitOperations.TrailingZeroCount(people);
            if (Bits.IsSet(rows.Person(round, person), step))
            {
                free |= 1UL << person;
                each[person] = FragmentsOf(round, step, 1UL << person) + LoadOf(1UL << person);
            }
        }

        var plan = new SeatPlan(rows.Seats(round));
        return rows.Overlap(round) ? plan.Fill(free, each, seated) : plan.FillApart(free, each, seated);
    }

    /// <summary>Who of a round would come as well at a step, and has no seat.</summary>
    public ulong Extra(int round, int step, ulong seated, bool comes)
    {
        var people = 0UL;
        foreach (var mailbox in request.Rounds[round].Optional.AsSpan())
        {
            var person = request.IndexOf(mailbox);
            people |= Bits.IsSet(rows.Person(round, person), step) == comes ? 1UL << person : 0;
        }

        return people & ~seated;
    }

    private Span<int> Of(int round) => costs.AsSpan(round * rows.Grid.Count, rows.Grid.Count);

    private void FillRound(int round)
    {
        var row = Of(round);
        row.Fill(Never);
        var may = rows.Spare(0);
        rows.Frame(round).CopyTo(may);
        if (!leavesOut)
        {
            NeedSeats(round, may);
        }

        Span<int> seated = stackalloc int[rows.Seats(round).Length];
        for (var word = 0; word < may.Length; word++)
        {
            for (var left = may[word]; left != 0; left &= left - 1)
            {
                var step = (word * 64) + BitOperations.TrailingZeroCount(left);
                row[step] = CostOf(round, step, seated);
            }
        }
    }

    // Where a seat has nobody who could take it, nobody has to be seated.
    private void NeedSeats(int round, Span<ulong> may)
    {
        var any = rows.Spare(1);
        foreach (var seat in rows.Seats(round))
        {
            any.Clear();
            for (var people = seat; people != 0; people &= people - 1)
            {
                Bits.Or(any, rows.Person(round, BitOperations.TrailingZeroCount(people)));
            }

            Bits.And(may, any);
        }
    }

    private int CostOf(int round, int step, Span<int> seated)
    {
        var seats = seated.Length;
        var people = rows.Seated(round);

        if (leavesOut || rows.HasChoice(round))
        {
            people = Seat(round, step, seated);
        }

        var open = seats - BitOperations.PopCount(people);
        return open == seats || (open > 0 && !leavesOut)
            ? Never
            : FragmentsOf(round, step, people) + LoadOf(people) + (open * OpenSeat)
                + (BitOperations.PopCount(Extra(round, step, people, comes: false)) * SlotScore.MissingPoints);
    }

    // All rounds of an interview are on one day.
    private void AddDay(int from, int to, int wait)
    {
        for (var round = request.Rounds.Length - 2; round >= 0; round--)
        {
            var row = Of(round);
            for (var step = from; step < to; step++)
            {
                if (row[step] != Never)
                {
                    var next = Next(round + 1, step, to).Cost;
                    row[step] = next == Never ? Never : row[step] + next;
                }
            }
        }

        var first = Of(0);
        for (var step = from; step < to; step++)
        {
            first[step] += first[step] == Never ? 0 : wait + step - from;
        }
    }

    private (int Step, int Cost) Next(int round, int previous, int to)
    {
        var row = Of(round);
        var first = Soonest(round, previous);
        var end = rows.Grid.At(previous) + request.Rounds[round - 1].Length.BclCompatibleTicks;
        var last = request.Rounds[round].LongestBreak is { } longest ? Math.Max(first + 1, rows.Grid.After(end + longest.BclCompatibleTicks)) : first + 1;
        var best = (Step: -1, Cost: Never);
        for (var step = first; step < Math.Min(last, to); step++)
        {
            if (row[step] != Never && row[step] + step - first < best.Cost)
            {
                best = (step, row[step] + step - first);
            }
        }

        return best;
    }
}
