namespace BackOffice.Dialogs;

/// <summary>Where a feature stands in the model. The same text has the same place on every machine (FNV-1a, folded).</summary>
internal static class FeatureHash
{
    public const int Bits = 19;
    public const int Places = 1 << Bits;
    public const uint Start = 2166136261;
    private const uint Prime = 16777619;

    public static uint Add(uint hash, ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            hash = (hash ^ character) * Prime;
        }

        return hash;
    }

    public static uint Add(uint hash, uint value) => (hash ^ value) * Prime;

    public static int Place(uint hash)
    {
        // The low bits of FNV are weak for short texts: they are mixed with the high ones first.
        hash ^= hash >> 15;
        hash *= 0x2c1b3c6d;
        hash ^= hash >> 12;
        return (int)(hash & (Places - 1));
    }
}
