using System.Collections.Immutable;

namespace BackOffice.Domain.People;

/// <summary>Port: finds people of the company.</summary>
public interface IColleagues
{
    /// <summary>Whose name has words that begin like these, in any order; nobody for a text without letters.</summary>
    /// <param name="most">How many at most; from 1 to 100.</param>
    /// <exception cref="DirectoryUnavailableException">The directory did not answer. Try again later.</exception>
    Task<ImmutableArray<Colleague>> FindAsync(string name, int most, CancellationToken cancellation);

    /// <summary>Who signs in with an address, as nearly everybody's mail address is; null for nobody.</summary>
    /// <exception cref="DirectoryUnavailableException">The directory did not answer. Try again later.</exception>
    Task<Colleague?> FindByMailAsync(string mail, CancellationToken cancellation);

    /// <summary>Whom somebody reports to; null for nobody.</summary>
    /// <exception cref="DirectoryUnavailableException">The directory did not answer. Try again later.</exception>
    Task<Colleague?> FindManagerAsync(PersonId person, CancellationToken cancellation);
}

/// <summary>Somebody of the company, with what tells them from others of the same name.</summary>
/// <param name="Mail">Null for accounts without a mailbox.</param>
public sealed record Colleague(PersonId Id, string Name, string? Mail, string? JobTitle, string? Department);
