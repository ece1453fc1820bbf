using BackOffice.Domain.People;

namespace BackOffice.Domain;

/// <summary>Port: what people asked of the office, of every kind.</summary>
public interface IMyRequests
{
    /// <summary>All that the person asked for, newest first.</summary>
    /// <param name="after">The <see cref="Page{T}.Next"/> of the page before; null for the first page.</param>
    Task<Page<MyRequest>> ListAsync(PersonId person, string? after, int size, CancellationToken cancellation);
}
