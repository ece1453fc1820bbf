using BackOffice.Domain.Due;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>Due work as it stands on the agenda.</summary>
/// <param name="Attempt">How often it was tried in vain.</param>
/// <param name="RetryAt">After a failure: when it is to be tried again.</param>
/// <param name="ETag">The state of the row when it was read.</param>
public sealed record PendingWork(DueWork Work, int Attempt, Instant? RetryAt, string ETag);
