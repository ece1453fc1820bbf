namespace BackOffice.Domain.People;

/// <summary>Port: the people of the office, as stored.</summary>
public interface IPeople
{
    /// <summary>
    /// The person as stored now. Writes only what the introduction tells anew; the first contact also welcomes them and looks
    /// them up in the directory, once however often and at how many places at once it happens.
    /// </summary>
    Task<Person> MeetAsync(Introduction introduction, CancellationToken cancellation);

    /// <summary>As <see cref="MeetAsync"/>, but what was read up to a minute ago will do. For turns that only read.</summary>
    Task<Person> MeetRecentAsync(Introduction introduction, CancellationToken cancellation);

    /// <summary>Remembers which form lies open in the person's chat, or that none does.</summary>
    /// <param name="hasPhotos">Whether pictures lie with it already.</param>
    Task OpenFormAsync(PersonId person, CaseId? form, CancellationToken cancellation, bool hasPhotos = false);

    Task<Person?> FindAsync(PersonId person, CancellationToken cancellation);

    /// <summary>What the directory knows. Null leaves what is stored.</summary>
    Task DescribeAsync(PersonId person, string? name, string? mail, CancellationToken cancellation, string? department = null);
}
