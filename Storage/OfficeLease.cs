using Azure.Data.Tables;
using NodaTime;

namespace BackOffice.Storage;

/// <summary>Lets one of several processes do what only one should, and another take over when that one falls silent.</summary>
public sealed class OfficeLease(OfficeTable table, IClock clock)
{
    private const string Holder = "Holder";
    private const string Until = "Until";

    /// <summary>Takes the lease, or prolongs it. False while somebody else holds it.</summary>
    /// <param name="name">What is leased: letters, digits, dots and dashes.</param>
    /// <param name="holder">Names the process; unique among all that run.</param>
    /// <param name="duration">How long it holds unless prolonged. Clocks of processes may differ by seconds: leave room.</param>
    /// <exception cref="StorageUnavailableException">The tables did not answer; the lease may or may not be held.</exception>
    public async Task<bool> TryHoldAsync(string name, string holder, Duration duration, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        var held = await table.FindAsync(Keys.Lease(name), cancellation);
        if (held is not null && held.Text(Holder) != holder && held.Time(Until) > now)
        {
            return false;
        }

        var mine = new TableEntity { RowKey = Keys.Lease(name), [Holder] = holder };
        mine.Put(Until, now + duration);
        var changes = held is null ? new Changes().Insert(mine) : new Changes().Replace(mine, held.ETag);
        return await table.CommitAsync(changes, cancellation) is CommitResult.Done;
    }

    /// <summary>Gives the lease back before its time. Does nothing when somebody else holds it by now.</summary>
    /// <exception cref="StorageUnavailableException">The tables did not answer; the lease ends when its time is over.</exception>
    public async Task ReleaseAsync(string name, string holder, CancellationToken cancellation)
    {
        var held = await table.FindAsync(Keys.Lease(name), cancellation);
        if (held?.Text(Holder) == holder)
        {
            await table.CommitAsync(new Changes().Delete(held.RowKey, held.ETag), cancellation);
        }
    }
}
