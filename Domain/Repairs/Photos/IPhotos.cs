using System.Collections.Immutable;
using BackOffice.Domain.People;

namespace BackOffice.Domain.Repairs;

/// <summary>Port: pictures of repairs, as stored. A picture is there whole or not at all, and the same bytes once.</summary>
public interface IPhotos
{
    /// <summary>Adds a picture to a repair.</summary>
    Task<PhotoOutcome> AddAsync(CaseId repair, Photo photo, Person by, CancellationToken cancellation);

    /// <summary>
    /// Lays a picture with a form of the person's that is not sent yet; sent, the repair has it. A form that is never sent is
    /// forgotten after a time, and its pictures with it.
    /// </summary>
    /// <param name="form">The number that was minted with the form. The caller knows it to be the person's.</param>
    Task<PhotoOutcome> AddToFormAsync(CaseId form, Photo photo, Person by, CancellationToken cancellation);

    /// <summary>The pictures of a form of the person's become those of a repair.</summary>
    Task<PhotoOutcome> MoveAsync(CaseId form, CaseId repair, Person by, CancellationToken cancellation);

    /// <summary>Whether pictures lie with a form of the person's that is not sent.</summary>
    Task<bool> LieWithAsync(CaseId form, Person by, CancellationToken cancellation);

    /// <summary>Removes the pictures of a form of the person's that is not sent. Does nothing where there are none.</summary>
    Task ForgetAsync(CaseId form, Person by, CancellationToken cancellation);

    /// <summary>What a repair or a form has, in the order in which it came. The caller has checked who asks.</summary>
    Task<ImmutableArray<RepairPhoto>> ListAsync(CaseId id, CancellationToken cancellation);

    /// <summary>One of the pictures of a repair; null when it has none of that name.</summary>
    Task<Photo?> FindAsync(CaseId id, PhotoId photo, CancellationToken cancellation);
}
