using System.Security.Cryptography;

namespace BackOffice.Support;

/// <summary>Chance that is the same in every run, so that numbers of cases are too.</summary>
public sealed class SeededRandom(int seed) : RandomNumberGenerator
{
    private readonly Lock gate = new();
#pragma warning disable CA5394 // Predictable is what a test wants.
    private readonly Random random = new(seed);

    public override void GetBytes(byte[] data)
    {
        lock (gate)
        {
            random.NextBytes(data);
        }
    }

    public override void GetBytes(Span<byte> data)
    {
        lock (gate)
        {
            random.NextBytes(data);
        }
    }
#pragma warning restore CA5394
}
