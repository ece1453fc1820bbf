namespace BackOffice.Domain.People;

/// <summary>Port: the company's directory of people.</summary>
public interface IDirectory
{
    /// <summary>The directory's entry of a person; null when it has none.</summary>
    /// <exception cref="DirectoryUnavailableException">The directory did not answer. Try again later.</exception>
    Task<DirectoryEntry?> FindAsync(PersonId person, CancellationToken cancellation);
}

/// <param name="Mail">Null for accounts without a mailbox.</param>
/// <param name="Department">Null where the directory names none.</param>
public sealed record DirectoryEntry(PersonId Id, string Name, string? Mail, string? Department = null);
