using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>When a person can begin a meeting of some length: a bit a step.</summary>
internal static class PersonRow
{
    /// <summary>All that stands against it.</summary>
    public static void Fill(Span<ulong> row, SlotPerson person, in SlotGrid grid, long length)
    {
        row.Clear();
        if (person.IsUnknown)
        {
            return;
        }

        AllowHours(row, person.Hours, grid, length);
        var (before, after) = (person.BufferBefore.BclCompatibleTicks, person.BufferAfter.BclCompatibleTicks);
        foreach (var busy in person.Busy.AsSpan())
        {
            Block(row, busy, grid, length, before, after);
        }

        BlockFullDays(row, person, grid);
        BlockLunch(row, person, grid, length);
    }

    /// <summary>Which steps the person has for work that is not planned yet.</summary>
    public static void FillFree(Span<ulong> row, SlotPerson person, in SlotGrid grid)
    {
        row.Clear();
        AllowHours(row, person.Hours, grid, SlotGrid.Step);
        foreach (var busy in person.Busy.AsSpan())
        {
            Block(row, busy, grid, SlotGrid.Step);
        }

        BlockLunch(row, person, grid, SlotGrid.Step);
    }

    /// <summary>Takes out of a row what one thing stands against.</summary>
    public static void Narrow(Span<ulong> row, Span<ulong> spare, Hindrance by, SlotPerson person, in SlotGrid grid, long length)
    {
        switch (by)
        {
            case Hindrance.Unknown when person.IsUnknown:
                row.Clear();
                break;
            case Hindrance.OutsideHours:
                spare.Clear();
                AllowHours(spare, person.Hours, grid, length);
                Bits.And(row, spare);
                break;
            case Hindrance.DayFull:
                BlockFullDays(row, person, grid);
                break;
            case Hindrance.Lunch:
                BlockLunch(row, person, grid, length);
                break;
            case Hindrance.TooClose:
                foreach (var busy in person.Busy.AsSpan())
                {
                    Block(row, busy, grid, length, person.BufferBefore.BclCompatibleTicks, person.BufferAfter.BclCompatibleTicks);
                }

                break;
            default:
                foreach (var busy in person.Busy.AsSpan())
                {
                    if (HindranceOf(busy.Kind) == by)
                    {
                        Block(row, busy, grid, length);
                    }
                }

                break;
        }
    }

    public static void AllowHours(Span<ulong> row, WeeklyHours hours, in SlotGrid grid, long length)
    {
        var windows = LocalWindows.Of(hours, grid.From, grid.To);
        while (windows.MoveNext())
        {
            grid.Allow(row, windows.Start, windows.End, length);
        }
    }

    public static void Block(Span<ulong> row, BusyTime busy, in SlotGrid grid, long length, long before = 0, long after = 0)
    {
        if (busy.Start < busy.End)
        {
            grid.Block(row, busy.Start.ToUnixTimeTicks() - after, busy.End.ToUnixTimeTicks() + before, length);
        }
    }

    private static Hindrance HindranceOf(BusyKind kind) => kind switch
    {
        BusyKind.OutOfOffice => Hindrance.OutOfOffice,
        BusyKind.Tentative => Hindrance.Tentative,
        _ => Hindrance.Busy,
    };

    private static void BlockLunch(Span<ulong> row, SlotPerson person, in SlotGrid grid, long length)
    {
        if (person.Lunch is not { } lunch)
        {
            return;
        }

        var windows = new LocalWindows(person.Hours.Zone, ~0, lunch, grid.From, grid.To, joins: true);
        while (windows.MoveNext())
        {
            grid.Block(row, windows.Start, windows.End, length);
        }
    }

    private static void BlockFullDays(Span<ulong> row, SlotPerson person, in SlotGrid grid)
    {
        if (person.MostADay is not { } most)
        {
            return;
        }

        // A day that the range cuts is counted whole.
        var days = LocalWindows.Days(person.Hours.Zone, grid.From - (2 * NodaConstants.TicksPerDay), grid.To + (2 * NodaConstants.TicksPerDay));
        while (days.MoveNext())
        {
            if (CountInterviews(person, Instant.FromUnixTimeTicks(days.Start), Instant.FromUnixTimeTicks(days.End)) >= most)
            {
                Bits.Clear(row, grid.First(days.Start), grid.First(days.End));
            }
        }
    }

    private static int CountInterviews(SlotPerson person, Instant from, Instant to)
    {
        var count = 0;
        foreach (ref readonly var busy in person.Busy.AsSpan())
        {
            if (busy.Kind == BusyKind.Interview && busy.Start >= from && busy.Start < to)
            {
                count++;
            }
        }

        return count;
    }
}
