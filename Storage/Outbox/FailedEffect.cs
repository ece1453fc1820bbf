using NodaTime;

namespace BackOffice.Storage;

/// <summary>An effect that was given up.</summary>
/// <param name="To">The person, as the list of failed deliveries names them.</param>
/// <param name="Why">What went wrong the last time.</param>
public sealed record FailedEffect(PendingEffect What, string To, string Why, Instant FailedAt);
