using BackOffice.Domain.People;

namespace BackOffice.Domain.Stock;

/// <summary>Port: the sheets of those who count. Each sees their own; the caller has checked who asks.</summary>
public interface ICounts
{
    /// <summary>The sheet of the person at the place that is still being counted, or a new one.</summary>
    Task<CountSheet> BeginAsync(string place, Person by, CancellationToken cancellation);

    /// <returns>Null when the person has no such sheet.</returns>
    Task<CountSheet?> FindAsync(CountId id, PersonId by, CancellationToken cancellation);

    /// <summary>Changes a sheet that is still being counted; one that is done is returned as it is.</summary>
    /// <param name="change">Called again on a fresh sheet when somebody else was faster.</param>
    /// <returns>The sheet as it is now; null when the person has no such sheet.</returns>
    Task<CountSheet?> ChangeAsync(CountId id, Person by, Func<CountSheet, CountSheet> change, CancellationToken cancellation);

    /// <summary>Throws a sheet away. What it posted stays posted.</summary>
    Task LeaveAsync(CountId id, Person by, CancellationToken cancellation);

    /// <returns>Null when the place was never counted.</returns>
    Task<PlaceCount?> LastAsync(string place, CancellationToken cancellation);
}
