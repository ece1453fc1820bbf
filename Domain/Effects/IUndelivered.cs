using System.Collections.Immutable;
using NodaTime;

namespace BackOffice.Domain.Effects;

/// <summary>Port: effects that were given up, for people to see.</summary>
public interface IUndelivered
{
    /// <summary>The latest first. The caller has checked who asks.</summary>
    Task<ImmutableArray<Undelivered>> ListAsync(int most, CancellationToken cancellation);
}

/// <summary>An effect that was given up.</summary>
/// <param name="To">The name of the person whom it was for.</param>
/// <param name="Why">What went wrong the last time, as people read it.</param>
public sealed record Undelivered(Effect What, string To, string Why, Instant Since);
