namespace BackOffice.Domain.Due;

/// <summary>Port: does one kind of due work. Registered once a kind.</summary>
public interface IDueHandler
{
    /// <summary>The <see cref="DueWork.Kind"/> that it does.</summary>
    string Kind { get; }

    /// <summary>
    /// Does the work in one transaction that also takes the work off the agenda or puts the next one on it: a record that still
    /// wants this work at this time must not be left as it is. A record that does not want it (any more) is to be left alone; the
    /// caller clears the work away. May be called twice at once, and again after a failure; the record's state decides that it
    /// happens once.
    /// </summary>
    Task RunAsync(DueWork work, CancellationToken cancellation);
}
