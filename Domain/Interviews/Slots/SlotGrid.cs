using System.Runtime.InteropServices;
using NodaTime;

namespace BackOffice.Domain.Interviews;

/// <summary>
/// The instants at which a round can begin: the quarters of an hour of the office's clock. Every zone is whole quarters away from UTC, so
/// a change of clocks moves none of them. Ticks are since the Unix epoch.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct SlotGrid
{
    public const long Step = 15 * NodaConstants.TicksPerMinute;

    private readonly long origin;

    public SlotGrid(Interval range, DateTimeZone office)
    {
        From = range.Start.ToUnixTimeTicks();
        To = range.End.ToUnixTimeTicks();
        var offset = office.GetUtcOffset(range.Start).Ticks;
        origin = (-Floor(-(From + offset), Step) * Step) - offset;
        Count = (int)Math.Max(0, -Floor(origin - To, Step));
        Words = (Count + 63) / 64;
    }

    public long From { get; }

    public long To { get; }

    public int Count { get; }

    /// <summary>How many words of 64 bits hold a bit a step.</summary>
    public int Words { get; }

    public static long Floor(long dividend, long divisor) => (dividend / divisor) - (dividend % divisor < 0 ? 1 : 0);

    /// <summary>How many steps a length touches that begins with one of them.</summary>
    public static int StepsOf(long length) => (int)-Floor(-length, Step);

    public long At(int step) => origin + (step * Step);

    public Instant InstantAt(int step) => Instant.FromUnixTimeTicks(At(step));

    /// <summary>The first step that is not before an instant.</summary>
    public int First(long ticks) => (int)Math.Clamp(-Floor(origin - ticks, Step), 0, Count);

    /// <summary>The first step that is after an instant.</summary>
    public int After(long ticks) => (int)Math.Clamp(Floor(ticks - origin, Step) + 1, 0, Count);

    /// <summary>Lets a meeting of a length begin wherever it then lies within a window.</summary>
    public void Allow(Span<ulong> row, long start, long end, long length) => Bits.Set(row, First(start), After(end - length));

    /// <summary>Lets no meeting of a length begin where it would overlap a time.</summary>
    public void Block(Span<ulong> row, long start, long end, long length)
    {
        if (start < end)
        {
            Bits.Clear(row, After(start - length), First(end));
        }
    }
}
