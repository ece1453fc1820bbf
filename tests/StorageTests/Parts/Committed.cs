using System.Collections.Concurrent;
using System.Collections.Immutable;
using BackOffice.Domain.Effects;
using BackOffice.Storage;

namespace BackOffice.StorageTests.Parts;

/// <summary>Keeps what the room hands over after its commits.</summary>
public sealed class Committed : ICommittedEffects
{
    private readonly ConcurrentQueue<PendingEffect> accepted = new();

    public PendingEffect[] Pending => [.. accepted];

    public Effect[] Effects => [.. accepted.Select(pending => pending.Effect)];

    public void Accept(ImmutableArray<PendingEffect> effects)
    {
        foreach (var effect in effects)
        {
            accepted.Enqueue(effect);
        }
    }
}
