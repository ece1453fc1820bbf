using System.Collections.Immutable;

namespace BackOffice.Storage;

/// <summary>Port: whoever carries effects out in this process. Called right after each commit.</summary>
public interface ICommittedEffects
{
    /// <summary>Takes the effects and returns at once. Those that are dropped are found in the outbox after a grace of seconds.</summary>
    void Accept(ImmutableArray<PendingEffect> effects);
}
