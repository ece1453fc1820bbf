using System.Numerics;

namespace BackOffice.Domain.Interviews;

/// <summary>Rows of bits, a bit a step.</summary>
internal static class Bits
{
    public static void Set(Span<ulong> row, int from, int to)
    {
        if (from >= to)
        {
            return;
        }

        var (first, last) = (from >> 6, (to - 1) >> 6);
        var (head, tail) = (ulong.MaxValue << from, ulong.MaxValue >> (63 - ((to - 1) & 63)));
        if (first == last)
        {
            row[first] |= head & tail;
            return;
        }

        row[first] |= head;
        row[(first + 1)..last].Fill(ulong.MaxValue);
        row[last] |= tail;
    }

    public static void Clear(Span<ulong> row, int from, int to)
    {
        if (from >= to)
        {
            return;
        }

        var (first, last) = (from >> 6, (to - 1) >> 6);
        var (head, tail) = (ulong.MaxValue << from, ulong.MaxValue >> (63 - ((to - 1) & 63)));
        if (first == last)
        {
            row[first] &= ~(head & tail);
            return;
        }

        row[first] &= ~head;
        row[(first + 1)..last].Clear();
        row[last] &= ~tail;
    }

    public static bool IsSet(ReadOnlySpan<ulong> row, int bit) => (row[bit >> 6] & (1UL << bit)) != 0;

    public static void And(Span<ulong> row, ReadOnlySpan<ulong> other)
    {
        for (var word = 0; word < row.Length; word++)
        {
            row[word] &= other[word];
        }
    }

    public static void Or(Span<ulong> row, ReadOnlySpan<ulong> other)
    {
        for (var word = 0; word < row.Length; word++)
        {
            row[word] |= other[word];
        }
    }

    public static int Count(ReadOnlySpan<ulong> row)
    {
        var count = 0;
        foreach (var word in row)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>How many bits in a row are set right before one, up to <paramref name="most"/>, which is no more than 64.</summary>
    public static int RunBefore(ReadOnlySpan<ulong> row, int bit, int most)
    {
        if (bit == 0)
        {
            return 0;
        }

        var (word, last) = ((bit - 1) >> 6, (bit - 1) & 63);
        var bits = row[word] << (63 - last);
        bits |= word > 0 && last < 63 ? row[word - 1] >> (last + 1) : 0;
        return Math.Min(most, BitOperations.LeadingZeroCount(~bits));
    }

    /// <summary>How many bits in a row are set from one on, up to <paramref name="most"/>, which is no more than 64.</summary>
    public static int RunFrom(ReadOnlySpan<ulong> row, int bit, int most)
    {
        var (word, first) = (bit >> 6, bit & 63);
        if (word >= row.Length)
        {
            return 0;
        }

        var bits = row[word] >> first;
        bits |= first > 0 && word + 1 < row.Length ? row[word + 1] << (64 - first) : 0;
        return Math.Min(most, BitOperations.TrailingZeroCount(~bits));
    }
}
